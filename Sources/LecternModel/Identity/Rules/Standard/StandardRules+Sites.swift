extension StandardRules {
  /// Videos, code, and sites that show one thing under several addresses.
  static let sites = """
    # A video wins over the list it is played in
    site youtube.com/watch|watch_popup|movie?v={video} youtu.be/{video}/** = youtube:{video}
    site youtube.com/embed|v|e|shorts|live|watch|vi/{video}/** youtu.be/watch?v={video} \
      youtube.com?v={video} youtube.com/ytscreeningroom?v={video} \
      youtube.com/attribution_link?u=/watch?v={video} = youtube:{video}
    site youtube.com/playlist|watch?list={playlist} \
      youtube.com/embed/videoseries?list={playlist} = youtube.com/playlist?list={playlist}
    site youtube.com,youtu.be/** = -

    # Only the repository itself, not what lies within it
    site github.com/{owner}/{repository}# = github:{owner}/{repository}
    site github.com/{owner}/{repository}/tree/master|main|HEAD# = github:{owner}/{repository}
    site github.com/{owner}/{repository}/blob/master|main|HEAD/readme|readme.md|readme.rst# = \
      github:{owner}/{repository}
    site api.github.com/repos/{owner}/{repository} = github:{owner}/{repository}
    site gist.github.com/{owner}/{hex}# gist.github.com/{hex}# = gist.github.com/{hex}
    site github.com,gist.github.com,raw.githubusercontent.com,api.github.com/** = -
    site gitlab.com,bitbucket.org,codeberg.org,sourceforge.net/** = -

    same vimeo.com = player.vimeo.com
    site vimeo.com/video/{number} vimeo.com/channels/*/{number} \
      vimeo.com/groups/*/videos/{number} = vimeo.com/{number}
    site medium.com,*.medium.com/**/{medium} = medium.com/p/{medium}
    site towardsdatascience.com,netflixtechblog.com,betterprogramming.pub/**/{medium} = \
      medium.com/p/{medium}
    site levelup.gitconnected.com,uxdesign.cc,itnext.io,hackernoon.com/**/{medium} = \
      medium.com/p/{medium}
    site ai.plainenglish.io,javascript.plainenglish.io,python.plainenglish.io/**/{medium} = \
      medium.com/p/{medium}
    site pub.towardsai.net,becominghuman.ai,chatbotslife.com,codeburst.io/**/{medium} = \
      medium.com/p/{medium}
    site proandroiddev.com,blog.usejournal.com,betterhumans.pub,eng.lyft.com/**/{medium} = \
      medium.com/p/{medium}
    site twitter.com/*/status|statuses/{number}/** = twitter.com/i/status/{number}
    site reddit.com/r/*/comments/{id} redd.it/{id} reddit.com/r/*/comments/{id}/{title} = \
      reddit.com/comments/{id}
    site stackoverflow.com,*.stackexchange.com,superuser.com,serverfault.com,mathoverflow.net/\
    questions|q/{number}# = {host}/questions/{number}
    site stackoverflow.com,*.stackexchange.com,superuser.com,serverfault.com,mathoverflow.net/\
    questions|q/{number}/{title}# = {host}/questions/{number}
    site open.substack.com/pub/{name}/p/{post} = {name}.substack.com/p/{post}
    site podcasts.apple.com,itunes.apple.com/**/podcast/**/id{number}?i={episode} = \
      podcasts.apple.com/podcast/id{number}?i={episode}
    site podcasts.apple.com,itunes.apple.com/**/podcast/**/id{number} = \
      podcasts.apple.com/podcast/id{number}
    site pypi.org,pypi.python.org/pypi|project/{name} = pypi.org/project/{name}
    """
}
