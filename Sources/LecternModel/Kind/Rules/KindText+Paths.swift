extension KindText {
  /// What the rest of a link says: `step` a folder of the path, `last` its last part, `slug` a word of that, `label` a part of
  /// the host on any page, `label-root` and `label-deep` on front pages and on others, `ending` of a
  /// file, `shape` a `LinkShape`.
  static let paths = """
    step post 45 blog blogs posts post articles article p writing writings essays essay notes note
    step post 40 news story stories til archives archive entry entries thoughts journal column
    step post 35 tutorial tutorials guide guides explainers howto engineering insights
    step post 25 learn ev web reports resources tips
    last blog 60 blog blogs weblog feed rss rss.xml atom.xml feed.xml index.xml posts
    last blog 35 articles writing essays newsletter archive news notes
    label-root blog 50 blog blogs engineering eng techblog newsletter magazine
    label-root blog 25 tech research ai
    label-deep post 50 blog blogs engineering eng techblog newsletter magazine articles news til
    label-deep post 20 tech

    step course 50 course courses class classes teaching mooc moocs curriculum training bootcamp
    step course 30 lectures lecture lessons lesson semester academy
    last course 50 course courses syllabus syllabus.html lectures lectures.html lectures.shtml
    label course 50 course courses class classes ocw mooc lectures
    label course 25 learn academy

    step book 50 book books ebook ebooks buch buecher livre livros libro
    last book 50 book book.html ebook thebook
    label book 40 book books ebook ebooks

    step paper 40 paper papers publication publications pubs preprints proceedings absps theses
    last paper 60 viewcontent.cgi
    label paper 30 eprints dspace repository
    step paper 30 pub publi publis abstracts techreports tr
    step post 15 research
    step video 45 video videos watch talks webinar webinars presentations recordings
    last video 40 videos talks
    label video 50 video videos tv
    step podcast 60 podcast podcasts episode episodes
    last podcast 60 podcast podcasts shows
    label podcast 60 podcast podcasts radio
    label podcast 40 fm

    step page 45 wiki docs doc documentation reference manual manuals api help faq tools datasets
    step page 30 staff jobs events conferences community forum forums
    step page 10 people person faculty
    last page 40 docs documentation reference download downloads about demo cheatsheet
    label page 45 docs documentation wiki help forum forums community status playground demo

    slug page 45 cheatsheet cheatsheets cheat
    slug course -50 cheatsheet cheatsheets
    slug course 25 course courses lectures syllabus mooc bootcamp
    slug paper 25 thesis preprint dissertation whitepaper
    slug podcast 40 podcast podcasts
    slug video 25 video videos webinar talk
    slug post 15 tutorial guide explained introduction

    ending course -30 .pdf
    ending post -80 .pdf
    ending paper 20 .pdf .ps .ps.gz .pdf.gz
    ending book 60 .epub .mobi .azw3
    ending code 50 .ipynb .zip .tar.gz .tgz .git
    ending video 60 .mp4 .webm .mov .m3u8
    ending podcast 60 .mp3 .m4a .ogg
    ending page 20 .ppt .pptx .key .xlsx .csv
    ending blog 70 .rss .atom
    ending post 10 .html .htm .md .php .aspx .shtml

    shape page 30 root
    shape page 10 any
    shape post 40 dated
    shape post 25 slug
    shape post 12 words
    shape course 50 course-number
    shape paper 10 home-pdf
    shape book 45 book-host
    shape book 40 book-name
    shape page 30 home
    shape video 45 playlist
    shape course 35 playlist
    """
}
