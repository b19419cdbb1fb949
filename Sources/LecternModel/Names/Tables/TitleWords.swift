/// Words that titles are made of and that are hardly anybody's family name.
enum TitleWords {
  static let all = NameTables.set(
    """
    a about academic academy access accounting action activities adaptive advanced advances advice
    agent agents ai algebra algorithm algorithms alignment all america american an analysis analytics
    analyzing android answers api apis app application applications applied approach approaches apps
    architecture architectures art article artificial assembly assessment attention audio augmented
    authentication automata automatic automation autonomous backpropagation bandits basic basics
    bayesian beginner beginners behavior beyond bias big biology blockchain blog book books brain
    browser build building business c calculus career cases causal challenges change chapter chemistry
    china chinese class classes classic classification cloud clustering code coding cognitive combat
    command common communication communications compiler compilers complete complex complexity
    component computational compute computer computers computing concepts concise concurrency
    conference containers control convolutional cookbook core course courses crash creating creation
    creative creativity cryptography css culture d data database databases day days debugging decision
    deep delivery demo dependency deployment design designing detection developer developers
    development devops diffusion digital dimension directions discovery distributed docker
    documentation domain driven dynamic dynamics early ecology economics economy edition education
    effective efficient elements embedded embeddings encoding encryption engine engineer engineering
    engineers england english environment episode era error essays essential essentials ethics
    evaluation events everyday everything evolution example examples exercises experience experiments
    explained exploration exploring fast feature features feedback fiction field file finance
    fine-tuning first five flow for force forest foundations four framework frameworks france from
    front frontend function functional functions fundamentals future futures game games generation
    generative genetics geometry german germany getting git go going golang good government gradient
    grammar graph graphics graphs guide guidelines hack hacker hackers hacks handbook hands-on hardware
    health hidden high history home human humans i idea ideas identity image images implementation in
    industry inference information infrastructure injection innovation input insights instruction
    intelligence intelligent interaction interactive interface interfaces internals internet interview
    introduction introductory investing is it java javascript job jobs journal journey julia kernel
    kernels knowledge kotlin kubernetes language languages large latency law laws leadership learn
    learning lecture lectures lessons level life light linear linguistics links linux list literature
    live logic london love low machine machines made magic making management manual manufacturing map
    market marketing markets mass materials math mathematical mathematics matter maximum measurement
    media medicine memory meta method methods metrics microservices mind mining mission ml mobile
    model modeling modelling models modern money monitoring more motion multi music my mystery nature
    network networking networks neural new news night node notebook notes novel now number numbers
    numerical objective object objects of off on one online open operating operations optimal optimization
    oriented os other overview packages paper papers parallel part parts path pattern patterns people
    perception performance period perspective perspectives philosophy photography php physics pictures
    planning platform play plus podcast policy politics popular power practical practice practices
    predictions prediction preparation presentation preview primer principles privacy probability
    problem problems process processes processing product production productivity products
    professional program programmer programmers programming programs progress project projects prompt
    proof protocol protocols psychology public python pytorch quality quantum query question questions
    quick r randomized rails random reactive reader reading real reality reasoning recipes recognition
    recovery recurrent reduction reference reflections regression regularization reinforcement relations
    release remote report representation representations research resources rest results retrieval
    return revealed review reviews revised revolution rhetoric right rights road roadmap robotics
    robots rules rust safety sampling scalability scalable scale scaling scene scheduling school
    science sciences scientific scikit-learn scikit script scripting search second secret secrets
    secure security segmentation selection self self-driving semantic semantics semester sequence
    sequences series server service services set short side signal signals simple simulation site
    skills small social society software solution solutions solving source space spaces spark spatial
    specification speech speed spring sql stack standard start state statistical statistics step steps
    stochastic storage stories story strategies strategy stream streaming structure structures study
    style subject success summary summer supervised support survey survival sustainable swift syntax
    synthesis system systems talk talks tasks teaching team technical technique techniques technologies
    technology tensorflow test testing tests text the theorem theory things thinking this thought
    thoughts three time times tips to tools topics toward towards track trading training transfer
    transformation transformer transformers transport trees trends tricks tutorial tutorials two type
    types typescript uncertainty understanding university unix unsupervised usability use user users
    using values variables version video videos view virtual vision visual visualization volume war
    water way ways weather web week what why windows winter with women word words work workflow
    working workshop world writing year years york you your zero six seven eight nine ten
    fall autumn january february march april may june july august september october november december
    stanford berkeley mit harvard oxford cambridge princeton caltech london paris berlin tokyo boston
    chicago toronto google microsoft facebook nvidia openai amazon apple netflix ibm intel twitter
    keras caffe numpy scipy pandas jupyter matlab
    """)
}
