import LecternModel

enum KindCases {
  static func decide(
    path: [String] = [], title: String? = nil, link: String, remark: String? = nil
  ) -> KindDecision {
    var evidence = KindEvidence()
    evidence.links = [link]
    evidence.identifiers = Identify.link(link)
    if let title { evidence.titles = [title] }
    if !path.isEmpty { evidence.paths = [path] }
    if let remark { evidence.remarks = [remark] }
    return KindRules.decide(evidence)
  }

  static let identifiers: [(Identifier, ItemKind)] = [
    (Identifier(.doi, "10.1145/1.2"), .paper), (Identifier(.arxiv, "1706.03762"), .paper),
    (Identifier(.isbn, "9780262035613"), .book), (Identifier(.pmid, "123"), .paper),
    (Identifier(.acl, "P06-1001"), .paper), (Identifier(.openreview, "rJl-b3RcF7"), .paper),
    (Identifier(.youtube, "T4MLrtOKPjY"), .video), (Identifier(.github, "a/b"), .code),
    (Identifier(.url, "example.org/x"), .page), (Identifier(.guid, "example.org 1"), .page),
  ]

  static let links: [(String, ItemKind)] = [
    ("https://arxiv.org/abs/1706.03762", .paper),
    ("https://doi.org/10.1145/3292500.3330701", .paper),
    ("https://link.springer.com/chapter/10.1007/978-3-319-24277-4_9", .paper),
    ("https://link.springer.com/book/10.1007/978-3-031-53282-5", .book),
    ("https://doi.org/10.1007/978-3-031-53282-5", .book),
    ("https://papers.nips.cc/paper/7181-attention-is-all-you-need.pdf", .paper),
    ("https://proceedings.mlr.press/v119/chen20j.html", .paper),
    ("https://www.cs.toronto.edu/~hinton/absps/esann-deep-final.pdf", .paper),
    ("https://example.org/files/something.pdf", .paper),
    ("https://www.usenix.org/conference/osdi14/technical-sessions/presentation/x", .paper),
    ("https://www.amazon.com/dp/0262035618", .book),
    ("https://www.amazon.com/Some-Title/dp/B00B5VXMRG", .book),
    ("https://www.goodreads.com/book/show/34189798-computer-science-distilled", .book),
    ("https://www.manning.com/books/grokking-algorithms", .book),
    ("https://www.oreilly.com/library/view/a-title/9781491903063/", .book),
    ("https://leanpub.com/some-title", .book),
    ("https://mml-book.github.io/", .book),
    ("https://example.org/title.epub", .book),
    ("https://www.coursera.org/learn/machine-learning", .course),
    ("https://www.udacity.com/course/deep-learning--ud730", .course),
    ("https://ocw.mit.edu/courses/6-034-artificial-intelligence-fall-2010/", .course),
    ("https://www.deeplearning.ai/short-courses/pretraining-llms", .course),
    ("http://cs231n.stanford.edu/", .course),
    ("https://web.stanford.edu/class/cs224n/", .course),
    ("https://course.fast.ai/", .course),
    ("https://www.manning.com/livevideo/keras-in-motion", .course),
    ("https://www.youtube.com/watch?v=T4MLrtOKPjY", .video),
    ("https://youtu.be/T4MLrtOKPjY", .video),
    ("https://www.youtube.com/playlist?list=PLE7DDD91010BC51F8", .video),
    ("https://vimeo.com/36579366", .video),
    ("https://www.ted.com/talks/somebody_on_something", .video),
    ("https://www.infoq.com/presentations/Simple-Made-Easy/", .video),
    ("https://podcasts.apple.com/us/podcast/x/id1", .podcast),
    ("https://open.spotify.com/show/x", .podcast),
    ("https://changelog.com/podcast/500", .podcast),
    ("https://example.org/episode.mp3", .podcast),
    ("https://github.com/karpathy/nanoGPT", .code),
    ("https://gitlab.com/someone/something", .code),
    ("https://github.com/a/b/tree/master/c", .code),
    ("https://colab.research.google.com/drive/x", .code),
    ("https://github.com/karpathy", .page),
    ("https://github.com/topics/ml", .page),
    ("https://github.com/a/b/issues/1", .page),
    ("https://github.com/a/b/blob/master/paper.pdf", .code),
    ("https://karpathy.github.io/2015/05/21/rnn-effectiveness/", .post),
    ("https://medium.com/@a/some-title-e2f06eab496b", .post),
    ("https://example.substack.com/p/some-title", .post),
    ("https://example.org/blog/some-title", .post),
    ("https://example.org/posts/x", .post),
    ("https://blog.example.org/what-we-learned-from-it", .post),
    ("https://example.org/2017/05/x.html", .post),
    ("https://example.org/what-every-programmer-should-know", .post),
    ("http://www.paulgraham.com/greatwork.html", .post),
    ("https://blog.example.org/", .blog),
    ("https://example.org/blog/", .blog),
    ("https://example.wordpress.com", .blog),
    ("https://medium.com/netflix-techblog", .blog),
    ("https://medium.com/@karpathy", .blog),
    ("https://example.org/blog/feed.xml", .blog),
    ("https://example.org/rss", .blog),
    ("https://en.wikipedia.org/wiki/Attention_(machine_learning)", .page),
    ("https://stackoverflow.com/questions/11/how-to-do-this-and-that", .page),
    ("https://docs.example.org/guide/x", .page),
    ("https://example.readthedocs.io/en/latest/", .page),
    ("https://numpy.org/", .page),
    ("https://arxiv.org/", .page),
    ("https://example.org/x/y", .page),
    ("https://twitter.com/karpathy/status/1", .page),
  ]

  static let titled: [(String, String, ItemKind)] = [
    ("The Illustrated Transformer", "https://jalammar.github.io/illustrated-transformer/", .post),
    ("Christopher Olah's Blog", "https://christopherolah.wordpress.com", .blog),
    (
      "MIT 18.06 Linear Algebra lectures",
      "https://www.youtube.com/playlist?list=PLE7DDD91010BC51F8",
      .course
    ),
    ("Code for the book", "https://github.com/rasbt/machine-learning-book", .code),
    ("Lex Fridman Podcast #333", "https://lexfridman.com/andrej-karpathy/", .podcast),
    ("PyTorch documentation", "https://pytorch.org/docs/stable/index.html", .page),
    ("Pro Git book", "https://git-scm.com/book/en/v2", .book),
    ("A PhD thesis", "https://example.edu/~x/thesis.pdf", .paper),
  ]

  static let headings: [(String, ItemKind)] = [
    ("Books", .book), ("Free Books", .book), ("Books on Python", .book), ("📚 Books", .book),
    ("Bücher", .book), ("Livres", .book), ("Libros", .book), ("Livros", .book), ("Libri", .book),
    ("Книги", .book), ("书籍", .book), ("機械学習の本", .book), ("도서", .book),
    ("Courses", .course), ("Online Courses:", .course), ("Kurse", .course), ("Cours", .course),
    ("Cursos", .course), ("Курсы", .course), ("公开课", .course), ("講座", .course),
    ("Papers", .paper), ("Research Papers (2017)", .paper), ("论文", .paper), ("論文", .paper),
    ("Veröffentlichungen", .paper), ("Публикации", .paper),
    ("Articles", .post), ("Tutorials", .post), ("Artikel", .post), ("Artículos", .post),
    ("Статьи", .post), ("文章", .post), ("Blogs", .blog), ("Blogs & Newsletters", .blog),
    ("Блоги", .blog), ("博客", .blog), ("Videos", .video), ("Talks", .video), ("Vídeos", .video),
    ("Видео", .video), ("视频", .video), ("Podcasts", .podcast), ("Подкасты", .podcast),
    ("ポッドキャスト", .podcast), ("Datasets", .page), ("People", .page),
    // Words that head nothing.
    ("Code Design", .page), ("Video Processing", .page), ("Papers We Love", .paper),
    ("Course Correction", .page), ("Machine Learning", .page),
  ]

  static let remarks: [(String, ItemKind)] = [
    (":book: a classic", .book), ("🎥", .video), ("Course | ✅", .course), ("[paper]", .paper),
    ("(video)", .video), ("Book", .book), ("Article", .post), ("Podcast", .podcast),
    ("[code]", .code),
    ("Udacity", .course), (":scroll:", .paper), (":movie_camera: long", .video), ("📄", .post),
    ("nothing much", .page), ("", .page),
  ]
}
