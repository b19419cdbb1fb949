extension KindText {
  /// What hosts say: `host` on any of their pages, `root` on the front page, `deep` on all others.
  static let hosts = """
    deep course 70 coursera.org edx.org *.edx.org udacity.com *.udacity.com udemy.com
    deep course 70 datacamp.com pluralsight.com futurelearn.com khanacademy.org skillshare.com
    deep course 70 ocw.mit.edu oyc.yale.edu openclassrooms.com egghead.io *.coursera.org
    deep course 70 codecademy.com teamtreehouse.com educative.io frontendmasters.com
    deep course 70 nptel.ac.in swayam.gov.in openlearning.com brilliant.org neetcode.io maven.com
    deep course 60 learn.deeplearning.ai academy.hubspot.com open.hpi.de exercism.org
    deep course 50 online.stanford.edu theodinproject.com see.stanford.edu
    host course 60 course.fast.ai introtodeeplearning.com cs50.harvard.edu selfdrivingcars.mit.edu
    host course 60 spinningup.openai.com missing.csail.mit.edu pdos.csail.mit.edu

    deep book 70 goodreads.com leanpub.com nostarch.com pragprog.com bookdown.org openlibrary.org
    deep book 60 safaribooksonline.com packtpub.com apress.com barnesandnoble.com gutenberg.org
    deep book 60 gitbooks.io *.gitbooks.io *.gitbook.io *.wikibooks.org bookshop.org worldcat.org
    deep book 60 thriftbooks.com abebooks.com waterstones.com books.google.com librarything.com
    deep book 60 app.thestorygraph.com mitpress.mit.edu global.oup.com press.princeton.edu
    deep book 60 crcpress.com routledge.com informit.com greenteapress.com penguinrandomhouse.com
    deep book 60 dpunkt.de hanser-elibrary.com book.douban.com
    deep book 50 amazon.* amzn.to amzn.com a.co
    host book 60 deeplearningbook.org neuralnetworksanddeeplearning.com d2l.ai eloquentjavascript.net
    host book 50 learnyouahaskell.com aima.cs.berkeley.edu probml.github.io aosabook.org
    host book 50 refactoringui.com

    deep paper 60 papers.nips.cc proceedings.neurips.cc papers.neurips.cc proceedings.mlr.press
    deep paper 60 openaccess.thecvf.com ieeexplore.ieee.org sciencedirect.com eprint.iacr.org
    deep paper 60 citeseerx.ist.psu.edu citeseer.ist.psu.edu dl.acm.org jstor.org nature.com
    deep paper 60 science.org pnas.org cell.com thelancet.com biorxiv.org medrxiv.org mdpi.com
    deep paper 60 onlinelibrary.wiley.com tandfonline.com frontiersin.org ssrn.com papers.ssrn.com
    deep paper 60 hal.science hal.archives-ouvertes.fr researchsquare.com osf.io link.springer.com
    deep paper 60 journals.plos.org academic.oup.com journals.sagepub.com journals.aps.org
    deep paper 50 researchgate.net academia.edu ojs.aaai.org ijcai.org isca-speech.org
    deep paper 50 drops.dagstuhl.de vldb.org paperswithcode.com anthology.aclweb.org

    deep video 70 vimeo.com ted.com dailymotion.com bilibili.com twitch.tv videolectures.net
    deep video 70 media.ccc.de slideslive.com channel9.msdn.com nebula.tv
    deep video 60 pyvideo.org confreaks.tv netflix.com imdb.com odysee.com rutube.ru

    host podcast 70 podcasts.apple.com podcasts.google.com anchor.fm *.libsyn.com *.simplecast.com
    host podcast 70 *.transistor.fm *.buzzsprout.com *.podbean.com overcast.fm pca.st castbox.fm
    host podcast 70 stitcher.com *.fireside.fm podcasters.spotify.com softwareengineeringdaily.com
    host podcast 60 dataskeptic.com corecursive.com se-radio.net changelog.com lineardigressions.com
    host podcast 60 thetalkingmachines.com syntax.fm pythonbytes.fm talkpython.fm darknetdiaries.com

    deep post 60 medium.com *.medium.com *.substack.com dev.to hashnode.com *.hashnode.dev
    deep post 60 towardsdatascience.com hackernoon.com netflixtechblog.com *.wordpress.com
    deep post 60 *.blogspot.* *.blogspot.com *.tumblr.com *.bearblog.dev *.ghost.io distill.pub
    deep post 60 machinelearningmastery.com kdnuggets.com smashingmagazine.com css-tricks.com
    deep post 60 paulgraham.com joelonsoftware.com martinfowler.com danluu.com habr.com
    deep post 60 zhuanlan.zhihu.com lesswrong.com thegradient.pub interconnects.ai wired.com
    deep post 60 nytimes.com newyorker.com theatlantic.com arstechnica.com techcrunch.com
    deep post 60 theverge.com quantamagazine.org hbr.org theguardian.com economist.com bbc.com
    deep post 50 infoq.com spectrum.ieee.org digitalocean.com dzone.com sitepoint.com
    deep post 50 freecodecamp.org analyticsvidhya.com realpython.com geeksforgeeks.org
    deep post 50 tutorialspoint.com w3schools.com baeldung.com toptal.com thoughtworks.com
    deep post 50 queue.acm.org cacm.acm.org alistapart.com scientificamerican.com tomshardware.com
    deep post 50 csdn.net *.csdn.net cnblogs.com jianshu.com juejin.cn qiita.com zenn.dev
    deep post 50 *.simonwillison.net simonwillison.net jvns.ca
    deep post 40 *.micro.blog
    deep post 8 *.github.io *.netlify.app *.vercel.app *.pages.dev

    root blog 60 *.wordpress.com *.blogspot.com *.blogspot.* *.substack.com *.tumblr.com
    root blog 60 *.medium.com *.bearblog.dev *.ghost.io *.hashnode.dev *.micro.blog
    root blog 60 simonwillison.net danluu.com distill.pub thegradient.pub paulgraham.com
    root blog 60 joelonsoftware.com netflixtechblog.com towardsdatascience.com lesswrong.com
    root blog 60 machinelearningmastery.com jvns.ca martinfowler.com
    root blog 25 *.github.io

    host page 60 wikipedia.org *.wikipedia.org stackoverflow.com *.stackexchange.com quora.com
    host page 60 zhihu.com reddit.com twitter.com linkedin.com facebook.com instagram.com
    host page 60 mastodon.social discord.gg discord.com slack.com *.slack.com meetup.com t.me
    host page 60 gitter.im news.ycombinator.com docs.google.com drive.google.com trello.com
    host page 60 scholar.google.com notion.so roadmap.sh groups.google.com xkcd.com
    host page 50 *.readthedocs.io *.readthedocs.org developer.mozilla.org man7.org leetcode.com
    host page 50 en.cppreference.com hackerrank.com codewars.com codeforces.com topcoder.com
    root page 60 arxiv.org github.com coursera.org edx.org udacity.com udemy.com medium.com
    root page 60 amazon.* youtube.com vimeo.com ted.com kaggle.com
    """
}
