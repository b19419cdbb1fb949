extension StandardRules {
  /// Books: shops, libraries and publishers. An ISBN counts only where a page is the whole book's.
  static let books = """
    site amazon.*/**/dp|d|asin|product|offer-listing|reader|product-reviews|-/{isbn10}/** = \
      isbn:{isbn10} amazon.com/dp/{isbn10}
    site amazon.*/**/dp|d|asin|product|offer-listing|reader|product-reviews/{asin}/** = \
      {host}/dp/{asin}
    site goodreads.com/book/isbn|isbn13/{isbn} goodreads.com/isbn/{isbn} = isbn:{isbn}
    site goodreads.com/book/show/{number} goodreads.com/*/book/show/{number} = \
      goodreads.com/book/show/{number}
    site amzn.com/{isbn10} = isbn:{isbn10} amazon.com/dp/{isbn10}
    site openlibrary.org,librarything.com,worldcat.org,isbnsearch.org/isbn/{isbn}/** = isbn:{isbn}
    site covers.openlibrary.org/b/isbn/{isbn} = isbn:{isbn}
    site openlibrary.org/**?bibkeys=ISBN:{isbn} = isbn:{isbn}
    site books.google.com?vid=ISBN{isbn} books.google.com/books?vid=ISBN{isbn} = isbn:{isbn}
    site google.*/books?vid=ISBN{isbn} google.*/books?isbn={isbn} = isbn:{isbn}
    site books.google.com?id={id} books.google.com/books/**?id={id} google.*/books?id={id} \
      google.*/books/edition/*/{id} = books.google.com/books?id={id}
    site archive.org/details/isbn_{isbn} archive.org/details/isbn{isbn} = isbn:{isbn}
    site barnesandnoble.com/**?ean={isbn} barnesandnoble.com/**?isbn={isbn} = isbn:{isbn}

    site oreilly.com,learning.oreilly.com,safaribooksonline.com/library/view/*/{isbn} \
      learning.oreilly.com/library/view/{isbn} = isbn:{isbn} learning.oreilly.com/library/view/-/{isbn}
    site oreilly.com/catalog/{isbn} shop.oreilly.com/product/{isbn}.do = isbn:{isbn}
    site oreilly.com,learning.oreilly.com/videos/*/{isbn} = isbn:{isbn}
    site mitpress.mit.edu/{isbn}/** mitpress.mit.edu/books/{isbn} = isbn:{isbn}
    site wiley.com,wiley-vch.de/**/{isbn} wiley.com/**/productCd-{isbn}.html = isbn:{isbn}
    site springer.com,apress.com,palgrave.com/**/book/{isbn} = isbn:{isbn}
    site cambridge.org/{isbn} cambridge.org/**/isbn/{isbn} = isbn:{isbn}
    site routledge.com,crcpress.com,taylorandfrancis.com/**/book/{isbn} = isbn:{isbn}
    site global.oup.com/academic/product/{isbn} = isbn:{isbn}
    site press.princeton.edu,upress.umn.edu/**/{isbn}/** = isbn:{isbn}
    site packtpub.com/**/{isbn} informit.com,pearson.com/**/{isbn} = isbn:{isbn}
    site elsevier.com,shop.elsevier.com/books/**/{isbn} = isbn:{isbn}
    site sciencedirect.com/book/{isbn}/** sciencedirect.com/science/book/{isbn} = isbn:{isbn}
    site hup.harvard.edu/books/{isbn} hup.harvard.edu/catalog.php?isbn={isbn} = isbn:{isbn}
    site penguinrandomhouse.com,penguin.co.uk/books/**/{isbn} = isbn:{isbn}
    site simonandschuster.com/books/**/{isbn} us.macmillan.com/books/{isbn}/** = isbn:{isbn}
    site bookshop.org,*.bookshop.org,isbndb.com,libro.fm/**/{isbn} = isbn:{isbn}
    site *.wikipedia.org/wiki/Special:BookSources/{isbn} = isbn:{isbn}
    site abebooks.com/{isbn}/** waterstones.com/book/**/{isbn} = isbn:{isbn}
    site blackwells.co.uk/bookshop/product/{isbn} hachettebookgroup.com/**/{isbn} = isbn:{isbn}
    """
}
