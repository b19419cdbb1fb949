extension StandardRules {
  /// Publishers whose addresses hold a DOI or something it follows from.
  static let publishers = """
    # ACM: 10.5555 is a number of its own, not registered. The key is still the paper's one page.
    site dl.acm.org/doi/10.5555/{id} dl.acm.org/doi/*/10.5555/{id}/** = dl.acm.org/doi/10.5555/{id}

    # The DOI stands in the path
    site dl.acm.org,link.springer.com,rd.springer.com,biomedcentral.com/{doi} = doi:{doi}
    site *.biomedcentral.com,springeropen.com,*.springeropen.com/{doi} = doi:{doi}
    site onlinelibrary.wiley.com,*.onlinelibrary.wiley.com/{doi} = doi:{doi}
    site tandfonline.com,pnas.org,science.org,*.sciencemag.org,jstor.org/{doi} = doi:{doi}
    site journals.sagepub.com,pubs.acs.org,annualreviews.org,epubs.siam.org/{doi} = doi:{doi}
    site pubsonline.informs.org,nejm.org,ascelibrary.org,arc.aiaa.org/{doi} = doi:{doi}
    site royalsocietypublishing.org,journals.physiology.org,worldscientific.com/{doi} = doi:{doi}
    site aip.scitation.org,asa.scitation.org,journals.uchicago.edu,liebertpub.com/{doi} = doi:{doi}
    site frontiersin.org,*.frontiersin.org,iopscience.iop.org,stacks.iop.org/{doi} = doi:{doi}
    site degruyter.com,degruyterbrill.com,emerald.com,journals.aps.org/{doi} = doi:{doi}
    site biorxiv.org,medrxiv.org,joss.theoj.org,drops.dagstuhl.de,zenodo.org/{doi} = doi:{doi}
    site plosone.org,*.plosjournals.org,journals.plos.org,nature.com/{doi} = doi:{doi}
    site academic.oup.com,pubs.aip.org,direct.mit.edu/{doi-number} = doi:{doi-number}
    site pubs.geoscienceworld.org,portlandpress.com/{doi-number} = doi:{doi-number}
    site taylorfrancis.com/books|chapters/*/{prefix}/{id}/** = doi:{prefix}/{id}

    # … or in a parameter
    site dl.acm.org,pubs.acs.org,tandfonline.com,science.org,pnas.org/**?doi={doi} = doi:{doi}
    site journals.sagepub.com,onlinelibrary.wiley.com/**?doi={doi} = doi:{doi}
    site journals.plos.org,plosone.org/**?id={doi} = doi:{doi}

    # … or follows from the publisher's own id
    site nature.com/articles/{nature}/** = doi:10.1038/{nature}
    site nature.com/*/journal/*/*/full|abs|pdf/{nature} = doi:10.1038/{nature}
    site biorxiv.org,medrxiv.org/cgi/content/*/{biorxiv} = doi:{biorxiv}
    site biorxiv.org,medrxiv.org/content/early/*/*/*/{biorxiv} = doi:{biorxiv}
    site biorxiv.org,medrxiv.org/content/*/early/*/*/*/{biorxiv} = doi:{biorxiv}
    site papers.ssrn.com/**?abstract_id={number} = doi:10.2139/ssrn.{number}
    site papers.ssrn.com/**?abstractid={number} = doi:10.2139/ssrn.{number}
    site ssrn.com,papers.ssrn.com/abstract={number} = doi:10.2139/ssrn.{number}
    site preprints.org/manuscript/{id}/v{version}/** = doi:10.20944/preprints{id}.v{version}
    site thelancet.com/journals/*/article/PII{pii}/** = doi:10.1016/{pii}
    site thelancet.com/pdfs/journals/*/PII{pii}.pdf = doi:10.1016/{pii}
    site thelancet.com/action/*?pii={pii} = doi:10.1016/{pii}
    site sciencedirect.com/science/article/pii/{old-pii}/** = doi:{old-pii}
    site sciencedirect.com/science/article/abs/pii/{old-pii}/** = doi:{old-pii}
    site elifesciences.org/articles/{number}/** = doi:10.7554/elife.{number}
    site peerj.com/articles/cs-{number}/** = doi:10.7717/peerj-cs.{number}
    site peerj.com/articles/{number}/** = doi:10.7717/peerj.{number}
    """

  /// Proceedings and publishers without DOIs in their addresses: other ids, or one key for all pages.
  static let proceedings = """
    site openreview.net/forum|pdf|attachment|revisions?id={id} = openreview:{id}
    same aclanthology.org = anthology.aclweb.org
    site aclanthology.org/{id} aclanthology.org/papers|anthology/{id}/** = acl:{id}
    site aclanthology.org/papers/*/*/{id} aclanthology.org/*/*/{id} = acl:{id}
    site aclanthology.org/anthology-files/pdf/*/*/{id} = acl:{id}
    site aclweb.org,aclanthology.org/anthology/{id} = acl:{id}
    site aclweb.org,aclanthology.org/anthology|anthology-new/*/*/{id} = acl:{id}
    site aclweb.org,aclanthology.org/anthology/papers/*/*/{id} = acl:{id}
    site aclanthology.info,aclanthology.coli.uni-saarland.de/papers/{id}/** = acl:{id}
    site aclanthology.lst.uni-saarland.de/papers/{id}/** = acl:{id}

    site proceedings.mlr.press/{volume}/{name}/{name}.pdf = \
      proceedings.mlr.press/{volume}/{name}.html
    same jmlr.org = jmlr.csail.mit.edu
    site jmlr.org/papers/volume{n}/{name}/{name}.pdf jmlr.org/beta/papers/v{n}/{name}.html = \
      jmlr.org/papers/v{n}/{name}.html
    same proceedings.neurips.cc = papers.nips.cc papers.neurips.cc
    site proceedings.neurips.cc/paper/{year}/hash|file/{neurips} \
      proceedings.neurips.cc/paper_files/paper/{year}/hash|file/{neurips} = \
      proceedings.neurips.cc/paper_files/paper/{year}/hash/{neurips}
    site proceedings.neurips.cc/paper/{name}.pdf = proceedings.neurips.cc/paper/{name}
    site openaccess.thecvf.com/content/{book}/papers/{name}.pdf = \
      openaccess.thecvf.com/content/{book}/html/{name}.html
    site openaccess.thecvf.com/{book}/papers/{name}.pdf = \
      openaccess.thecvf.com/{book}/html/{name}.html
    site ieeexplore.ieee.org/document|abstract/{number}/** \
      ieeexplore.ieee.org/abstract/document/{number}/** ieeexplore.ieee.org/**?arnumber={number} = \
      ieeexplore.ieee.org/document/{number}
    site sciencedirect.com/science/article/pii/{pii}/** \
      sciencedirect.com/science/article/abs/pii/{pii}/** = \
      sciencedirect.com/science/article/pii/{pii}
    site semanticscholar.org/paper/{id} semanticscholar.org/paper/*/{id} = \
      semanticscholar.org/paper/{id}
    site usenix.org/conference/{venue}/technical-sessions/presentation/{name} = \
      usenix.org/conference/{venue}/presentation/{name}
    site eprint.iacr.org/{year}/{name}.pdf = eprint.iacr.org/{year}/{name}
    site zenodo.org/record|records/{number} zenodo.org/api/records/{number} = \
      zenodo.org/records/{number}

    # HAL: one archive under the names of many institutes; versions are no part of an id
    site hal.science,*.hal.science,*.archives-ouvertes.fr,hal.inria.fr/hal-{unversioned}/** = \
      hal.science/hal-{unversioned}
    site hal.science,*.hal.science,*.archives-ouvertes.fr,hal.inria.fr/tel-{unversioned}/** = \
      hal.science/tel-{unversioned}
    site hal.science,*.hal.science,*.archives-ouvertes.fr,hal.inria.fr/inria-{unversioned}/** = \
      hal.science/inria-{unversioned}
    site hal.science,*.hal.science,*.archives-ouvertes.fr,hal.inria.fr/halshs-{unversioned}/** = \
      hal.science/halshs-{unversioned}
    """
}
