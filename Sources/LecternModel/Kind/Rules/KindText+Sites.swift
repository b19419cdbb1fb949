extension KindText {
  /// What links of a shape on certain hosts say: `link` and a `SitePattern`.
  static let sites = """
    link course 70 deeplearning.ai/short-courses/** deeplearning.ai/courses/** kaggle.com/learn/**
    link course 70 linkedin.com/learning/** oreilly.com/live-events/** ocw.mit.edu/courses/**
    link course 60 manning.com/livevideo/** manning.com/liveproject/** huggingface.co/learn/**
    link course 60 developers.google.com/machine-learning/** huggingface.co/course/**
    link course 60 learn.microsoft.com/*/training/** freecodecamp.org/learn/** nextjs.org/learn/*
    link course 60 oreilly.com/videos/** learning.oreilly.com/videos/** *.fast.ai/Lessons/**
    link course 60 developers.google.com/tech-writing/**

    link book 70 manning.com/books/** springer.com/**/book/** link.springer.com/book/**
    link book 70 oreilly.com/library/view/** learning.oreilly.com/library/view/** pearson.com/**
    link book 60 shop.oreilly.com/** oreilly.com/catalog/** oreilly.com/product/** wiley.com/**
    link book 60 incompleteideas.net/book/** cambridge.org/**/books/** cambridge.org/{isbn}
    link book 40 archive.org/details/* press.stripe.com/*

    link paper 60 jmlr.org/papers/** jmlr.org/proceedings/** semanticscholar.org/paper/**
    link paper 60 usenix.org/**/presentation/** usenix.org/system/files/** research.google/pubs/**
    link paper 60 research.google.com/pubs/** research.google.com/archive/** aaai.org/**/paper/**
    link paper 60 microsoft.com/**/publication/** research.microsoft.com/**/pubs/**
    link paper 60 static.googleusercontent.com/**/archive/** ai.google/research/pubs/**

    link video 70 infoq.com/presentations/** gdcvault.com/play/** developer.apple.com/videos/**
    link video 70 zoom.us/rec/** oreilly.com/**/talks/**
    link video 30 youtube.com/channel/** youtube.com/user/** youtube.com/c/** youtube.com/@{name}/**

    link course 30 youtube.com/watch?list={playlist} youtu.be/*?list={playlist}

    link podcast 70 open.spotify.com/show/** open.spotify.com/episode/** amazon.*/podcasts/**
    link podcast 60 itunes.apple.com/**/podcast/** soundcloud.com/** npr.org/podcasts/**
    link podcast 60 lexfridman.com/podcast/** oxide.computer/podcasts/**

    link code 65 gitlab.com/*/* bitbucket.org/*/* codeberg.org/*/* git.sr.ht/** git.kernel.org/**
    link code 65 github.com/*/*/tree/** github.com/*/*/blob/** gitlab.com/*/*/tree/** gitlab.com/*/*/-/**
    link code 50 sourceforge.net/projects/** code.google.com/** launchpad.net/** bitbucket.org/*/*/**
    link code 45 gist.github.com/** colab.research.google.com/** nbviewer.jupyter.org/** nbviewer.org/**
    link code 45 kaggle.com/code/** kaggle.com/kernels/** raw.githubusercontent.com/** mybinder.org/**
    link code 30 pypi.org/project/* pypi.python.org/pypi/** npmjs.com/package/** crates.io/crates/**
    link code 30 rubygems.org/gems/* hackage.haskell.org/package/** packagist.org/packages/**

    link post -50 github.com/** gitlab.com/** bitbucket.org/** code.google.com/**

    link blog 90 medium.com/@{name} medium.com/feed/** medium.com/{name} hashnode.com/@{name}
    link blog 70 habr.com/**/hub/** habr.com/**/hubs/** habr.com/**/company/{name}
    link blog 70 dev.to/{name} *.substack.com/archive *.substack.com/feed

    link page 70 github.com/* github.com/topics/** github.com/orgs/** github.com/sponsors/**
    link page 60 github.com/*/*/issues/** github.com/*/*/wiki/** github.com/*/*/discussions/**
    link page 60 github.com/*/*/pull/** github.com/*/*/releases/** arxiv.org/list/** youtube.com/feed/**
    link page 60 kaggle.com/datasets/** kaggle.com/c/** kaggle.com/competitions/** kaggle.com/*
    link page 40 huggingface.co/datasets/** huggingface.co/spaces/** huggingface.co/docs/**
    link page 15 huggingface.co/*/* huggingface.co/*
    """
}
