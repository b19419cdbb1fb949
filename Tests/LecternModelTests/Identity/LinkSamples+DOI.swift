enum LinkSamples {
  static let dois: [Sample] = [
    // Resolvers
    Sample("https://doi.org/10.1145/3292500.3330701", "doi:10.1145/3292500.3330701"),
    Sample("http://dx.doi.org/10.1145/3292500.3330701", "doi:10.1145/3292500.3330701"),
    Sample("doi.org/10.1000/ABC", "doi:10.1000/abc"),
    Sample("https://doi.org/10.1000/182?utm_source=x#page", "doi:10.1000/182"),
    Sample("https://doi.org/10.1000%2F182", "doi:10.1000/182"),
    Sample("https://doi.org/10.1002/x%3C1:a%3E3.0.co;2-%23", "doi:10.1002/x<1:a>3.0.co;2-#"),
    Sample("https://doi.org/doi:10.1000/182", "doi:10.1000/182"),
    Sample("https://doi.org/https://doi.org/10.1000/182", "doi:10.1000/182"),
    Sample("https://doi.org/10/aabbe", "doi:10/aabbe"),
    Sample("https://doi.org/AABBE", "doi:10/aabbe"),
    Sample("http://doi.acm.org/10.1145/1294928.1294933", "doi:10.1145/1294928.1294933"),
    Sample(
      "http://doi.ieeecomputersociety.org/10.1109/MIC.2012.43", "doi:10.1109/mic.2012.43"),
    Sample("https://hdl.handle.net/10.1000/182", "doi:10.1000/182"),
    Sample("https://sci-hub.se/10.1000/182", "doi:10.1000/182"),
    Sample("https://api.crossref.org/works/10.1000/182", "doi:10.1000/182"),
    // Proxies
    Sample("https://doi-org.proxy.lib.sfu.ca/10.1000/xyz", "doi:10.1000/xyz"),
    Sample("https://dl-acm-org.ezproxy.x.edu/doi/10.1145/1.2", "doi:10.1145/1.2"),
    Sample("https://dl.acm.org.ezproxy.x.edu/doi/10.1145/1.2", "doi:10.1145/1.2"),
    Sample(
      "https://www-nature-com.eur.idm.oclc.org/articles/nature14539", "doi:10.1038/nature14539"),
    Sample("http://login.ezproxy.x.edu/login?url=https://doi.org/10.1000/182", "doi:10.1000/182"),
    // ACM
    Sample("https://dl.acm.org/doi/10.1145/3292500.3330701", "doi:10.1145/3292500.3330701"),
    Sample("https://dl.acm.org/doi/abs/10.1145/1.2?casa_token=x:y", "doi:10.1145/1.2"),
    Sample("https://dl.acm.org/doi/pdf/10.1145/1.2", "doi:10.1145/1.2"),
    Sample("https://dl.acm.org/doi/fullHtml/10.1145/1.2", "doi:10.1145/1.2"),
    Sample("https://dl.acm.org/doi/book/10.1145/3015146", "doi:10.1145/3015146"),
    // Springer and BMC
    Sample(
      "https://link.springer.com/article/10.1007/s11263-015-0816-y", "doi:10.1007/s11263-015-0816-y"
    ),
    Sample(
      "https://link.springer.com/content/pdf/10.1007%2Fs11263-015-0816-y.pdf",
      "doi:10.1007/s11263-015-0816-y"),
    Sample(
      "https://link.springer.com/article/10.1007/s11263-015-0816-y/fulltext.html",
      "doi:10.1007/s11263-015-0816-y"),
    Sample(
      "https://link.springer.com/article/10.1007/BF02478259/tables/1", "doi:10.1007/bf02478259"),
    Sample(
      "https://link.springer.com/chapter/10.1007/978-3-319-24277-4_9",
      "doi:10.1007/978-3-319-24277-4_9"),
    Sample(
      "https://link.springer.com/book/10.1007/978-3-031-53282-5",
      "doi:10.1007/978-3-031-53282-5", "isbn:9783031532825"),
    Sample(
      "https://bmcbioinformatics.biomedcentral.com/track/pdf/10.1186/s12859-019-3019-7",
      "doi:10.1186/s12859-019-3019-7"),
    // Nature
    Sample("https://www.nature.com/articles/nature14539", "doi:10.1038/nature14539"),
    Sample("https://www.nature.com/articles/nature14539.pdf", "doi:10.1038/nature14539"),
    Sample("https://www.nature.com/articles/nmeth.2089", "doi:10.1038/nmeth.2089"),
    Sample("https://www.nature.com/articles/srep20123", "doi:10.1038/srep20123"),
    Sample(
      "https://www.nature.com/articles/s41586-021-03819-2/figures/1",
      "doi:10.1038/s41586-021-03819-2"),
    Sample(
      "https://www.nature.com/articles/s41586-021-03819-2_reference.pdf",
      "doi:10.1038/s41586-021-03819-2"),
    Sample("https://www.nature.com/articles/d41586-019-00001-w", "doi:10.1038/d41586-019-00001-w"),
    Sample(
      "http://www.nature.com/nature/journal/v518/n7540/full/nature14236.html",
      "doi:10.1038/nature14236"),
    // Wiley, Taylor & Francis, other Atypon sites
    Sample("https://onlinelibrary.wiley.com/doi/full/10.1002/asi.20852", "doi:10.1002/asi.20852"),
    Sample(
      "http://onlinelibrary.wiley.com/doi/10.1002/asi.20852/abstract;jsessionid=AB.f01t03",
      "doi:10.1002/asi.20852"),
    Sample(
      "https://onlinelibrary.wiley.com/doi/10.1002/(SICI)1097-4571(199806)49:8%3C693::AID-ASI4%3E3.0.CO;2-O",
      "doi:10.1002/(sici)1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o"),
    Sample(
      "https://agupubs.onlinelibrary.wiley.com/doi/epdf/10.1029/2019GL085378",
      "doi:10.1029/2019gl085378"),
    Sample(
      "https://onlinelibrary.wiley.com/doi/book/10.1002/9781119013563",
      "doi:10.1002/9781119013563", "isbn:9781119013563"),
    Sample(
      "https://onlinelibrary.wiley.com/doi/10.1002/9781119013563.ch1",
      "doi:10.1002/9781119013563.ch1"),
    Sample(
      "https://www.tandfonline.com/doi/abs/10.1080/01621459.2017.1285773?journalCode=uasa20#.U_vX",
      "doi:10.1080/01621459.2017.1285773"),
    Sample("https://www.pnas.org/doi/full/10.1073/pnas.1611835114", "doi:10.1073/pnas.1611835114"),
    Sample("https://www.science.org/doi/10.1126/science.aaa8415", "doi:10.1126/science.aaa8415"),
    Sample(
      "https://pubs.acs.org/action/showCitFormats?doi=10.1021/jp000606%2B", "doi:10.1021/jp000606+"),
    Sample("https://pubs.acs.org/doi/pdf/10.1021/jp000606+", "doi:10.1021/jp000606+"),
    Sample(
      "https://journals.sagepub.com/doi/pdf/10.1177/0956797611417632",
      "doi:10.1177/0956797611417632"
    ),
    // Preprints
    Sample(
      "https://www.biorxiv.org/content/10.1101/2020.01.01.123456v2",
      "doi:10.1101/2020.01.01.123456"),
    Sample(
      "https://www.biorxiv.org/content/10.1101/787150v1.full.pdf+html", "doi:10.1101/787150"),
    Sample(
      "https://www.medrxiv.org/content/10.64898/2025.12.05.25341234v1.abstract",
      "doi:10.64898/2025.12.05.25341234"),
    Sample(
      "http://biorxiv.org/cgi/content/short/2020.01.01.123456v1?rss=1",
      "doi:10.1101/2020.01.01.123456"),
    Sample(
      "http://biorxiv.org/cgi/content/short/2025.12.01.123456v1?rss=1",
      "doi:10.64898/2025.12.01.123456"),
    Sample(
      "http://biorxiv.org/cgi/content/short/2025.11.30.123456v1?rss=1",
      "doi:10.1101/2025.11.30.123456"),
    Sample(
      "https://www.biorxiv.org/content/early/2019/10/02/787150.full.pdf", "doi:10.1101/787150"),
    Sample("https://doi.org/10.21203/rs.3.rs-123456/v1", "doi:10.21203/rs.3.rs-123456/v1"),
    Sample(
      "https://doi.org/10.26434/chemrxiv-2021-abc12-v2", "doi:10.26434/chemrxiv-2021-abc12-v2"),
    Sample("https://doi.org/10.12688/f1000research.1234.2", "doi:10.12688/f1000research.1234.2"),
    Sample("https://doi.org/10.31234/osf.io/abcde_v1", "doi:10.31234/osf.io/abcde_v1"),
    Sample(
      "https://www.preprints.org/manuscript/202001.0123/v1", "doi:10.20944/preprints202001.0123.v1"),
    Sample("https://papers.ssrn.com/sol3/papers.cfm?abstract_id=123", "doi:10.2139/ssrn.123"),
    Sample("https://ssrn.com/abstract=123", "doi:10.2139/ssrn.123"),
    // Other publishers
    Sample(
      "https://www.thelancet.com/journals/lancet/article/PIIS0140-6736(21)01431-8/fulltext",
      "doi:10.1016/s0140-6736(21)01431-8"),
    Sample(
      "https://www.sciencedirect.com/science/article/pii/0584853976801316",
      "doi:10.1016/0584-8539(76)80131-6"),
    Sample(
      "https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0000001",
      "doi:10.1371/journal.pone.0000001"),
    Sample(
      "https://journals.plos.org/plosone/article/file?id=10.1371/journal.pone.0000001.g001&type=x",
      "doi:10.1371/journal.pone.0000001.g001"),
    Sample(
      "http://www.plosone.org/article/info%3Adoi%2F10.1371%2Fjournal.pone.0000001",
      "doi:10.1371/journal.pone.0000001"),
    Sample(
      "https://www.frontiersin.org/articles/10.3389/fnins.2018.00001/full",
      "doi:10.3389/fnins.2018.00001"),
    Sample(
      "https://academic.oup.com/isq/article/doi/10.1093/isq/sqaa085/5999080",
      "doi:10.1093/isq/sqaa085"),
    Sample(
      "https://iopscience.iop.org/article/10.1088/1742-6596/1/1/001/meta",
      "doi:10.1088/1742-6596/1/1/001"),
    Sample(
      "https://www.degruyter.com/document/doi/10.1515/9783110123456-001/html",
      "doi:10.1515/9783110123456-001"),
    Sample(
      "https://www.emerald.com/insight/content/doi/10.1108/JD-01-2019-0001/full/html",
      "doi:10.1108/jd-01-2019-0001"),
    Sample(
      "https://journals.aps.org/prd/abstract/10.1103/PhysRevD.1.1", "doi:10.1103/physrevd.1.1"),
    Sample("https://elifesciences.org/articles/12345", "doi:10.7554/elife.12345"),
    Sample("https://peerj.com/articles/cs-123/", "doi:10.7717/peerj-cs.123"),
    Sample("https://www.nature.com/articles/323533a0", "doi:10.1038/323533a0"),
    Sample("https://www.nature.com/articles/35057062", "doi:10.1038/35057062"),
    Sample(
      "https://pubs.acs.org/doi/suppl/10.1021/acs.jcim.9b00237/suppl_file/ci9b00237_si_001.pdf",
      "doi:10.1021/acs.jcim.9b00237"),
    Sample(
      "https://zenodo.org/badge/DOI/10.5281/zenodo.1234567.svg", "doi:10.5281/zenodo.1234567"),
    Sample(
      "https://onlinelibrary.wiley.com/doi/book/10.1002/0471200611", "doi:10.1002/0471200611",
      "isbn:9780471200611"),
    // A site nobody told us of
    Sample("https://journal.example.org/doi/full/10.1234/abc.1", "doi:10.1234/abc.1"),
    Sample("https://metrics.example.org/details?doi=10.1234/abc.1", "doi:10.1234/abc.1"),
  ]
}
