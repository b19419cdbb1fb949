import LecternModel

extension KindCases {
  static let listed: [([String], String, String, ItemKind)] = [
    (["Books"], "Deep Learning", "http://www.deeplearningbook.org/", .book),
    (["Books"], "An introduction to genetic algorithms", "http://example.org/mitchell.pdf", .book),
    (
      ["Books"], "Deep Learning in Neural Networks: An Overview",
      "http://arxiv.org/pdf/1404.7828v4.pdf",
      .paper
    ),
    (["Books"], "Learn You a Haskell", "https://github.com/a/learnyouahaskell", .book),
    (["Courses"], "Machine Learning", "http://work.caltech.edu/lectures.html", .course),
    (
      ["Courses"], "Neural networks class",
      "https://www.youtube.com/playlist?list=PL6Xpj9I5qXYEcOhn7T",
      .course
    ),
    (["Courses"], "Introduction to Deep Learning", "http://introtodeeplearning.com/", .course),
    (["Courses"], "Deep Learning Course", "https://github.com/a/course", .course),
    (
      ["Videos and Lectures"], "How To Create A Mind",
      "https://www.youtube.com/watch?v=RIkxVci-R4k",
      .video
    ),
    (
      ["Videos"], "Intro to NLP", "https://www.coursera.org/learn/natural-language-processing",
      .course
    ),
    (["Papers"], "LSTM", "http://example.edu/courses/ECE-692/Bobby_paper1.pdf", .paper),
    (
      ["Papers"], "Training tricks", "http://www.iro.umontreal.ca/~bengioy/papers/YB-tricks.pdf",
      .paper
    ),
    (["Papers"], "a list", "https://github.com/terryum/awesome-deep-learning-papers", .code),
    (["Papers"], "A summary", "https://blog.example.org/2016/04/21/word-vectors/", .post),
    (
      ["Tutorials"], "From Perceptrons to Deep Networks",
      "http://www.toptal.com/machine-learning/an-x",
      .post
    ),
    (
      ["Tutorials"], "TensorFlow tutorials", "https://github.com/nlintz/TensorFlow-Tutorials", .code
    ),
    (
      ["Tutorials"], "Grokking Deep Learning",
      "https://www.manning.com/books/grokking-deep-learning",
      .book
    ),
    (["Researchers"], "Aaron Courville", "http://aaroncourville.wordpress.com", .page),
    (["Researchers"], "Geoffrey Hinton", "http://www.cs.toronto.edu/~hinton/", .page),
    (["Websites"], "deeplearning.net", "http://deeplearning.net/", .page),
    (["Websites"], "Adam Geitgey's Blog", "https://medium.com/@ageitgey/", .blog),
    (["Datasets"], "MNIST", "http://yann.lecun.com/exdb/mnist/", .page),
    (["Frameworks"], "Caffe", "https://github.com/BVLC/caffe", .code),
    (["Frameworks"], "Torch7", "http://torch.ch/", .page),
    (["Tools"], "A tool", "https://github.com/a/tool", .code),
    (["Blogs", "Math"], "petewarden", "https://petewarden.com/", .blog),
    (["Blogs", "A Companies"], "Airbnb", "https://medium.com/airbnb-engineering", .blog),
    (["Blogs", "D Companies"], "Dropbox", "https://dropbox.tech/", .blog),
    (["Blogs"], "R", "https://www.johndcook.com/blog/r_language_for_programmers/", .post),
    (["Podcasts"], "Data Stories", "http://datastori.es/", .podcast),
    (["Podcasts"], "Super Data Science", "https://www.youtube.com/@SuperDataScience", .podcast),
    (["Newsletters"], "AI Digest", "https://aidigest.net/", .blog),
    (["Awesome Papers", "2017"], "Attention", "https://example.org/x", .paper),
    (["Books", "Podcasts"], "Data", "https://example.org/", .podcast),
    (["Courses", "Books"], "Data", "https://example.org/", .book),
    (["Numbers"], "Every Programmer", "https://example.org/", .page),
    (["Machine Learning", "Libraries"], "NLTK", "http://www.nltk.org/", .page),
    (["机器学习", "书籍"], "统计学习方法", "https://example.cn/lihang", .book),
    // A heading outweighs all but an identifier.
    (
      ["Books"], "Some title", "http://research.microsoft.com/pubs/1/Title-NowPublishing.pdf", .book
    ),
    (["Libros"], "Aprende Python", "https://aprende.readthedocs.io/", .book),
    (["Blogs"], "A magazine's site", "https://habr.com/ru/hub/machine_learning/", .blog),
    (["Magazine"], "Quanta", "https://www.quantamagazine.org/", .blog),
    (["Slides"], "Lecture 1", "http://cs231n.stanford.edu/slides/2017/lecture1.pdf", .page),
    (
      ["Courses"], "Multiple View Geometry",
      "https://youtu.be/RDkwklFGMfo?list=PLTBdjV_4f-EJn6udZ34tht9EVIW7lbeo4", .course
    ),
    (["Lectures"], "Lecture 8", "https://www.youtube.com/watch?v=i0o-ui1N35U", .video),
    (
      ["Video Tutorials"], "From Scratch",
      "https://www.youtube.com/playlist?list=PLQVvvaa0QuDcjD5BAw2DxE6OF2tius3V3", .video
    ),
    (["Libraries"], "CRF++", "https://taku910.github.io/crfpp/", .page),
    (["Demos"], "GAN Lab", "https://poloclub.github.io/ganlab/", .page),
    (["Databases"], "Titan", "http://thinkaurelius.github.io/titan/", .page),
    (["Reading"], "SRE", "https://sre.google/sre-book/table-of-contents/", .book),
    (
      ["Control"], "Helicopters", "http://repository.cmu.edu/cgi/viewcontent.cgi?article=1082",
      .paper
    ),
    (["Attention"], "A visual guide", "https://jalammar.github.io/illustrated-transformer/", .post),
    (["RNNs"], "Tips", "https://stanford.edu/~shervine/teaching/cs-230/cheatsheet-rnn", .page),
  ]
}
