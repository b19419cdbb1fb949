extension StandardRules {
  /// arXiv, DOIs, PubMed.
  static let papers = """
    # arXiv, its mirrors, and sites that show its papers under its ids
    same arxiv.org = export.arxiv.org browse.arxiv.org lanl.arxiv.org xxx.lanl.gov cn.arxiv.org
    same arxiv.org = de.arxiv.org es.arxiv.org fr.arxiv.org it.arxiv.org jp.arxiv.org in.arxiv.org
    same arxiv.org = uk.arxiv.org ru.arxiv.org br.arxiv.org tw.arxiv.org il.arxiv.org au.arxiv.org
    site arxiv.org/abs|pdf|html|ps|format|src|e-print|dvi|other|tb/{rest} = arxiv:{rest}
    site arxiv.org/ftp/arxiv/papers/*/{id} arxiv.org/PS_cache/arxiv/pdf|ps/*/{id} = arxiv:{id}
    site arxiv.org/ftp/{archive}/papers/*/{id} = arxiv:{archive}/{id}
    site arxiv.org/PS_cache/{archive}/pdf|ps/*/{id} = arxiv:{archive}/{id}
    site arxiv.org/{rest} ar5iv.labs.arxiv.org,ar5iv.org/{rest} = arxiv:{rest}
    site ar5iv.labs.arxiv.org,ar5iv.org/abs|html|pdf/{rest} = arxiv:{rest}
    site alphaxiv.org/**/abs|pdf|html|overview|resources/{rest} = arxiv:{rest}
    site huggingface.co,arxiv-vanity.com,emergentmind.com/papers/{rest} = arxiv:{rest}
    site scirate.com,semanticscholar.org,inspirehep.net,papers.cool/arxiv/{rest} = arxiv:{rest}
    site huggingface.co/api/papers/{rest} inspirehep.net/api/arxiv/{rest} = arxiv:{rest}
    site api.semanticscholar.org/{rest} api.semanticscholar.org/**/paper/{rest} = arxiv:{rest}
    site catalyzex.com/paper/{rest} = arxiv:{rest}
    site arxiv-sanity-lite.com,arxiv-sanity.com?pid={id} = arxiv:{id}
    site ui.adsabs.harvard.edu,adsabs.harvard.edu/abs/{id}/** = arxiv:{id}

    # DOI resolvers and registries
    same doi.org = dx.doi.org doi.acm.org doi.ieeecomputersociety.org
    site doi.org/10/{short-doi} doi.org/{short-doi} = doi:{short-doi}
    site doi.org/{rest} hdl.handle.net/{rest} = doi:{rest}
    site doi.org,oadoi.org,doai.io,sci-hub.*,identifiers.org,n2t.net/{doi} = doi:{doi}
    site link.aps.org,doi.apa.org,doi.wiley.com,doi.ieee.org/{doi} = doi:{doi}
    site api.crossref.org,api.datacite.org/works|dois/{doi} api.unpaywall.org/v2/{doi} = doi:{doi}

    # PubMed and its Central
    same pubmed.ncbi.nlm.nih.gov = pubmed.gov pubmed.com
    site pubmed.ncbi.nlm.nih.gov/{id} pubmed.ncbi.nlm.nih.gov?term={id} = pmid:{id}
    site ncbi.nlm.nih.gov/pubmed/{id} ncbi.nlm.nih.gov/m/pubmed/{id} = pmid:{id}
    site ncbi.nlm.nih.gov/pubmed?term={id} ncbi.nlm.nih.gov/pubmed?term={id}[pmid] = pmid:{id}
    site pubmed.ncbi.nlm.nih.gov?term={id}[pmid] pubmed.ncbi.nlm.nih.gov?term={id}[uid] = pmid:{id}
    site ncbi.nlm.nih.gov/entrez/**?db=pubmed&list_uids={id} = pmid:{id}
    site ncbi.nlm.nih.gov/pmc/articles/pmid/{id}/** = pmid:{id}
    site ncbi.nlm.nih.gov/pmc/articles/PMC{id}/** = pmcid:{id}
    site ncbi.nlm.nih.gov/labs/pmc/articles/PMC{id}/** = pmcid:{id}
    site pmc.ncbi.nlm.nih.gov/articles/PMC{id}/** = pmcid:{id}
    site pmc.ncbi.nlm.nih.gov,ncbi.nlm.nih.gov/**/articles/{number} = pmcid:{number}
    site pubmedcentral.nih.gov/articlerender.fcgi?artid={id} = pmcid:{id}
    site europepmc.org/article|abstract/MED/{id} = pmid:{id}
    site europepmc.org/article|abstract/PMC/PMC{id} europepmc.org/articles/PMC{id}/** = pmcid:{id}
    """
}
