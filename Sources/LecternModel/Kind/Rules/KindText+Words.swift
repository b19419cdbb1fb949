extension KindText {
  /// What words say in titles, in remarks, and as `mark`: a remark, a cell or a bracket that holds
  /// nothing else.
  static let words = """
    title course 40 course courses mooc specialization nanodegree bootcamp curriculum masterclass
    title course 40 crash+course video+course lecture+series lecture+notes kurs cours curso курс
    title course 40 课程 公开课 講義 강의
    title course 25 lectures lecture class classes lessons academy vorlesung workshop semester
    title book 40 textbook ebook e-book handbook cookbook monograph edition novel lehrbuch
    title book 30 book books buch livre libro livro книга
    title paper 40 thesis dissertation preprint whitepaper white+paper technical+report
    title paper 20 paper papers survey proceedings 论文 論文
    title podcast 60 podcast podcasts подкаст 播客
    title podcast 25 episode radio show
    title video 35 video videos screencast documentary webinar talk keynote 视频
    title blog 45 blog weblog newsletter blogs блог 博客 ブログ
    title post 20 tutorial tutorials guide explained introduction primer essay article
    title code 30 implementation implementations source+code code+for github
    title code 10 notebook notebooks library code examples
    title page 35 documentation docs wiki cheatsheet cheat+sheet homepage website reference
    title page 20 slides dataset demo archive

    remark book 60 :book: :books: :green_book: :blue_book: :orange_book: :closed_book:
    remark book 60 📖 📚 📕 📗 📘 📙
    remark video 60 :movie_camera: :tv: :vhs: :clapper: :film_projector: 🎥 📺 🎬 📹 📼
    remark podcast 60 :headphones: :microphone: :studio_microphone: :radio: 🎧 🎙 📻
    remark course 60 :mortar_board: :school: 🎓 🏫
    remark paper 60 :scroll: 📜
    remark post 45 :page_facing_up: :newspaper: :memo: :pencil: 📄 📰 📝
    remark code 30 :computer: :octocat: 💻
    remark course 15 course mooc specialization nanodegree lectures lecture curriculum
    remark book 30 book textbook ebook
    remark paper 20 preprint thesis proceedings
    remark video 20 video videos talk keynote screencast
    remark podcast 30 podcast
    remark blog 20 blog newsletter
    remark code 15 implementation
    remark code 10 library repository

    mark book 60 book ebook e-book buch livre libro livro книга 书
    mark course 60 course mooc kurs cours curso udacity udemy coursera edx datacamp курс 课程
    mark paper 60 paper preprint arxiv thesis 论文 論文
    mark paper 10 pdf ps
    mark post 45 article post essay tutorial artikel artículo статья
    mark blog 60 blog newsletter
    mark video 60 video youtube talk screencast vídeo vidéo видео 视频
    mark podcast 60 podcast episode подкаст
    mark code 55 code github repo repository notebook
    mark page 40 docs website wiki
    """
}
