extension KindText {
  /// What headings and folders say. A word counts where it can be the head of its phrase: "Papers on X",
  /// not "Paper planes". Words with a `+` stand for several in a row. Words of scripts without spaces
  /// count anywhere.
  static let sections = """
    section book 75 books book ebooks e-books ebook textbooks textbook handbooks monographs novels
    section book 75 reading+books audiobooks bücher buch fachbücher bücherliste livres livre ouvrages
    section book 75 libros libro livros livro libri boeken böcker bøger bøker kirjat książki książka
    section book 75 knihy cărți kitaplar könyvek книги книга книжки учебники sách buku βιβλία
    section book 75 书籍 书单 图书 书目 書籍 圖書 書單 図書 本 책 도서

    section course 70 courses course moocs mooc classes class curriculum curricula
    section course 45 lectures lecture
    section course 70 bootcamps bootcamp specializations nanodegrees workshops lecture+notes
    section course 70 training trainings kurse kurs vorlesungen vorlesung lehrgänge cours formations
    section course 70 cursos curso formación formação corsi corso cursussen kurser kursy kurzy
    section course 70 aulas clases leçons kurslar курсы курс лекции khóa+học μαθήματα
    section course 70 课程 公开课 課程 公開課 講座 講義 コース 강의 강좌

    section paper 60 papers paper publications publication preprints research+papers surveys survey
    section paper 60 theses thesis dissertations proceedings literature literature+review
    section paper 60 academic+articles research+articles journal+articles review+articles
    section paper 60 fachartikel publikationen veröffentlichungen artículos+académicos
    section paper 60 artículos+científicos artigos+científicos publicaciones publicações
    section paper 60 pubblicazioni научные+статьи публикации articles+scientifiques 论文 論文 논문 文献

    section post 45 articles article posts post essays essay tutorials tutorial guides guide howtos
    section post 45 write-ups writeups case+studies explainers blog+posts blogposts readings
    section post 45 artikel beiträge anleitungen aufsätze artículos tutoriales entradas artigos
    section post 45 tutoriais articoli tutoriels billets artykuły artikelen статьи статья туториалы
    section post 45 руководства 文章 博文 教程 記事 チュートリアル 튜토리얼

    section blog 65 blogs blog weblogs newsletters newsletter feeds feed magazines magazine journals bloggers zines rss
    section blog 65 blogue boletines rundbriefe блоги блог рассылки 博客 部落格 ブログ 블로그

    section video 60 videos video talks talk screencasts presentations youtube webinars films movies
    section video 60 video+tutorials video+lectures recorded+talks
    section video 60 documentaries youtube+channels vorträge filme vidéos conférences vídeos charlas
    section video 60 palestras filmy wideo видео доклады 视频 影片 動画 ビデオ 영상

    section podcast 60 podcasts podcast podcasty radio подкасты подкаст 播客 ポッドキャスト 팟캐스트

    section code 6 repositories repository repos github implementations implementation projects
    section code 6 open+source source+code notebooks code+examples репозитории 代码 开源项目
    section code 6 libraries library packages package frameworks framework toolkits code
    section code 6 bibliotheken bibliothèques bibliotecas библиотеки

    section page 75 people researchers persons
    section page 40 datasets dataset data+sets conferences events meetups communities community
    section page 40 forums forum jobs websites website sites websites+and+forums competitions
    section page 40 cheatsheets cheat+sheets documentation docs reference
    section page 60 slides slide+decks
    section page 35 tools services demos demo sponsors software apps playgrounds playground
    section page 35 libraries library packages package frameworks framework toolkits
    section page 20 links
    """
}
