extension KeySamples {
  static let same: [[String]] = [
    [
      "https://arxiv.org/abs/1706.03762", "http://arxiv.org/pdf/1706.03762v5.pdf",
      "https://www.arxiv.org/html/1706.03762v7#S3", "https://ar5iv.org/abs/1706.03762",
      "https://doi.org/10.48550/arXiv.1706.03762", "https://alphaxiv.org/abs/1706.03762",
      "https://huggingface.co/papers/1706.03762", "https://export.arxiv.org/abs/1706.03762v1",
      "https://web.archive.org/web/20200101000000/https://arxiv.org/abs/1706.03762",
    ],
    [
      "https://doi.org/10.1145/3292500.3330701", "http://dx.doi.org/10.1145/3292500.3330701",
      "https://dl.acm.org/doi/10.1145/3292500.3330701",
      "https://dl.acm.org/doi/pdf/10.1145/3292500.3330701?download=true",
      "https://dl-acm-org.proxy.example.edu/doi/abs/10.1145/3292500.3330701",
    ],
    [
      "https://dl.acm.org/doi/10.5555/3295222.3295349",
      "https://dl.acm.org/doi/pdf/10.5555/3295222.3295349",
    ],
    [
      "https://www.youtube.com/watch?v=T4MLrtOKPjY", "https://youtu.be/T4MLrtOKPjY?t=9",
      "https://www.youtube.com/embed/T4MLrtOKPjY", "https://www.youtube.com/shorts/T4MLrtOKPjY",
      "https://m.youtube.com/watch?list=PLE7DDD91010BC51F8&v=T4MLrtOKPjY#x",
    ],
    [
      "https://github.com/Karpathy/nanoGPT", "http://github.com/karpathy/nanogpt.git",
      "https://github.com/karpathy/nanoGPT#readme",
      "https://github.com/karpathy/nanoGPT?tab=readme-ov-file",
      "https://github.com/karpathy/nanoGPT/blob/main/README.md",
      "https://github.com/karpathy/nanoGPT/tree/master",
    ],
    [
      "https://www.amazon.com/Deep-Learning/dp/0262035618/ref=sr_1_1?qid=1",
      "https://www.amazon.co.uk/gp/product/0262035618", "http://amazon.com/o/ASIN/0262035618",
      "https://smile.amazon.com/dp/0262035618?tag=x-20",
    ],
    [
      "https://openreview.net/forum?id=rJl-b3RcF7", "https://openreview.net/pdf?id=rJl-b3RcF7",
      "https://openreview.net/forum?noteId=x&id=rJl-b3RcF7",
    ],
    [
      "https://aclanthology.org/P06-1001", "https://www.aclweb.org/anthology/P/P06/P06-1001.pdf",
      "https://aclanthology.org/P06-1001v2.pdf",
    ],
    [
      "https://medium.com/@a/some-title-e2f06eab496b",
      "https://a.medium.com/some-title-e2f06eab496b",
      "https://towardsdatascience.com/other-title-e2f06eab496b?source=rss",
      "https://blog.example.org/some-title-e2f06eab496b", "https://medium.com/p/e2f06eab496b",
    ],
    [
      "https://proceedings.mlr.press/v119/chen20j.html",
      "http://proceedings.mlr.press/v119/chen20j/chen20j.pdf",
    ],
    [
      "https://www.jmlr.org/papers/v3/bengio03a.html",
      "http://www.jmlr.org/papers/volume3/bengio03a/bengio03a.pdf",
      "https://jmlr.csail.mit.edu/papers/v3/bengio03a.html",
    ],
    [
      "https://papers.nips.cc/paper/2017/hash/3f5ee243547dee91fbd053c1c4a845aa-Abstract.html",
      "https://proceedings.neurips.cc/paper_files/paper/2017/file/3f5ee243547dee91fbd053c1c4a845aa-Paper.pdf",
    ],
    [
      "https://papers.nips.cc/paper/7181-attention-is-all-you-need.pdf",
      "http://papers.nips.cc/paper/7181-attention-is-all-you-need",
    ],
    [
      "https://openaccess.thecvf.com/content/CVPR2023/html/A_B_CVPR_2023_paper.html",
      "https://openaccess.thecvf.com/content/CVPR2023/papers/A_B_CVPR_2023_paper.pdf",
    ],
    [
      "https://ieeexplore.ieee.org/document/1234567",
      "https://ieeexplore.ieee.org/stamp/stamp.jsp?tp=&arnumber=1234567",
      "https://ieeexplore.ieee.org/abstract/document/1234567/",
    ],
    [
      "https://www.sciencedirect.com/science/article/pii/S0896627311004430",
      "https://www.sciencedirect.com/science/article/abs/pii/S0896627311004430",
      "https://www.sciencedirect.com/science/article/pii/S0896627311004430/pdf?md5=x",
    ],
    [
      "https://example.org/a?b=1",
      "https://www.google.com/url?q=https%3A%2F%2Fexample.org%2Fa%3Fb%3D1&sa=D",
      "https://www.google.de/url?sa=t&url=https://example.org/a%3Fb=1",
      "https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fa%3Fb%3D1%26fbclid%3Dx&h=y",
      "https://out.reddit.com/t3_x?url=https%3A%2F%2Fexample.org%2Fa%3Fb%3D1&token=z",
      "https://t.umblr.com/redirect?z=https%3A%2F%2Fexample.org%2Fa%3Fb%3D1",
      "https://www.youtube.com/redirect?event=v&q=https%3A%2F%2Fexample.org%2Fa%3Fb%3D1",
      "https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fexample.org%2Fa%3Fb%3D1",
      "https://medium.com/m/global-identity?redirectUrl=https%3A%2F%2Fexample.org%2Fa%3Fb%3D1",
      "https://web.archive.org/web/20200101000000/https://example.org/a?b=1",
      "https://web.archive.org/web/2020*/example.org/a?b=1",
      "https://www.google.com/url?q=https://l.facebook.com/l.php?u%3Dhttps%253A%252F%252Fexample.org%252Fa%253Fb%253D1",
    ],
    [
      "https://example.org/a", "https://web.archive.org/web/https://example.org/a",
      "https://archive.ph/https://example.org/a", "https://archive.is/2020/https://example.org/a",
      "https://webcache.googleusercontent.com/search?q=cache:https://example.org/a",
      "https://example-org.translate.goog/a?_x_tr_sl=de&_x_tr_tl=en",
      "https://href.li/?https://example.org/a", "https://outline.com/https://example.org/a",
      "https://12ft.io/proxy?q=https://example.org/a",
    ],
    ["https://aclanthology.org/N19-1423", "https://doi.org/10.18653/v1/N19-1423"],
    [
      "https://hal.science/hal-01234567", "https://hal.archives-ouvertes.fr/hal-01234567v2",
      "https://hal.inria.fr/hal-01234567/document",
      "https://inria.hal.science/hal-01234567v1/file/a.pdf",
    ],
    ["https://zenodo.org/record/123456", "https://zenodo.org/records/123456"],
    ["https://eprint.iacr.org/2019/123", "https://eprint.iacr.org/2019/123.pdf"],
    [
      "https://www.oreilly.com/library/view/x/9781491903063/",
      "https://learning.oreilly.com/library/view/y/9781491903063/",
    ],
    [
      "https://gist.github.com/karpathy/d4dee566867f8291f086",
      "https://gist.github.com/d4dee566867f8291f086",
    ],
    ["https://twitter.com/a/status/123", "https://mobile.twitter.com/b/status/123?s=20"],
    ["https://redd.it/abc", "https://old.reddit.com/r/ml/comments/abc/title"],
    ["https://a.substack.com/p/b", "https://open.substack.com/pub/a/p/b?r=1&utm_campaign=post"],
    [
      "https://podcasts.apple.com/us/podcast/a-title/id123",
      "https://itunes.apple.com/de/podcast/other-title/id123?mt=2",
    ],
    ["https://www.amazon.com/dp/B00ABCDEFG", "https://www.amazon.com/gp/product/b00abcdefg"],
    ["https://pypi.org/project/requests/", "https://pypi.python.org/pypi/requests"],
    [
      "https://de.wikipedia.org/wiki/Wahrscheinlichkeit_(Mathematik)",
      "http://de.wikipedia.org/wiki/Wahrscheinlichkeit_%28Mathematik%29",
    ],
  ]

  static let different: [[String]] = [
    ["https://example.org/A", "https://example.org/a"],
    ["https://example.org/clustering.html#dbscan", "https://example.org/clustering.html#kmeans"],
    ["https://cpbook.net/#CP1details", "https://cpbook.net/#CP2details"],
    ["https://example.org/?p=1", "https://example.org/?p=2", "https://example.org"],
    ["https://example.org/a?x=1&y=2", "https://example.org/a?y=2&x=1"],
    ["https://example.org/a%2Fb", "https://example.org/a/b"],
    ["https://gitlab.com/a/b?ref=1", "https://gitlab.com/a/b?ref=2"],
    [
      "https://www.youtube.com/watch?v=T4MLrtOKPjY", "https://www.youtube.com/watch?v=T4MLrtOKPjy",
      "https://www.youtube.com/playlist?list=PLE7DDD91010BC51F8",
    ],
    [
      "https://github.com/a/b", "https://github.com/a/b/wiki", "https://github.com/a/b/issues",
      "https://github.com/a/b/tree/master/c", "https://github.com/a/b/blob/master/c.md",
      "https://github.com/a/b#usage", "https://github.com/a/b/issues/1#issuecomment-2",
    ],
    ["https://www.amazon.com/dp/B0ABCDEFGH", "https://www.amazon.de/dp/B0ABCDEFGH"],
    [
      "https://link.springer.com/chapter/10.1007/978-3-319-24277-4_9",
      "https://link.springer.com/chapter/10.1007/978-3-319-24277-4_8",
      "https://link.springer.com/book/10.1007/978-3-319-24277-4",
    ],
    [
      "https://www.oreilly.com/library/view/x/9781491903063/",
      "https://www.oreilly.com/library/view/x/9781491903063/ch01.html",
    ],
    ["https://doi.org/10.21203/rs.3.rs-1/v1", "https://doi.org/10.21203/rs.3.rs-1/v2"],
    ["https://m.example.org/a", "https://example.org/a"],
    ["https://archive.ph/AbCdE", "https://archive.ph/FgHiJ"],
    ["https://hal.science/hal-01234567", "https://hal.science/tel-01234567"],
    [
      "https://podcasts.apple.com/us/podcast/x/id1?i=2",
      "https://podcasts.apple.com/us/podcast/x/id1",
    ],
    ["https://gist.github.com/karpathy", "https://gist.github.com/karpathy/d4dee566867f8291f086"],
    ["https://news.ycombinator.com/item?id=1", "https://news.ycombinator.com/item?id=2"],
    ["https://example.org/a+b", "https://example.org/a%20b", "https://example.org/a%2Bb"],
    ["https://example.org:8080/a", "https://example.org/a"],
    [
      "https://example.org/d/123e4567-e89b-12d3-a456-426614174abc",
      "https://example.com/d/123e4567-e89b-12d3-a457-426614174abc",
    ],
    ["https://stackoverflow.com/questions/1/x#2", "https://stackoverflow.com/questions/1/x"],
  ]
}
