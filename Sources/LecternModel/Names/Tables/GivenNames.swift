/// Given names by which a person is recognised in a title. Not all names there are: a name that is
/// missing only means that a title stays whole.
enum GivenNames {
  static let all = NameTables.set(
    """
    aaron abbas abdul abdullah abel abigail abraham ada adam adil adrian adriana agnes ahmad ahmed
    aidan aileen akira alan albert alberto aldo alec aleksandr alejandro alessandro alex alexander
    alexandra alexandre alexei alexey alexis alfred alfredo ali alice alicia alina alison alistair
    allan allen allison alvaro alvin amanda amelia amir amit amy ana anand anastasia anders anderson
    andre andrea andreas andrei andrej andres andrew andrey andy angela angelo angus anil anita ann
    anna anne annie anthony antoine anton antonio anya april ari ariel arjun armin arnaud arnold
    arthur artur arun ashish ashley ashok astrid augusto aurelien austin axel ayelet aylin barack
    barbara barry bart bartosz beatrice ben benedict benjamin bernard bernd bernhard bert bertrand
    beth bethany betty bill bjarne björn bob boris brad bradley brandon brendan brenda brent brett
    brian bridget bruce bruno bryan byron cal caleb calvin camille carl carla carlo carlos carmen
    carol carolina caroline carolyn casey catherine cathy cecilia cedric charles charlie charlotte
    chelsea chen cheryl chip chloe chris christian christiane christina christine christof christoph
    christophe christopher claire clara clark claude claudia clay clayton clement clifford clint cody
    colin connor corey corinna craig cristian cristina curtis cynthia cyril daisuke dale damien dan
    dana daniel daniela daniele danielle danny daphne dara darren dave david dean deborah debra deepak
    demis denis denise dennis derek diana diane didier diego dieter dimitri dirk dmitri dmitry dmytro
    dominic dominik dominique don donald donna doris dorothy doug douglas drew duncan dustin dwight
    dylan eamon ed eddie edgar edmund eduardo edward edwin eileen elaine elena eleanor eli elias
    elijah elisa elizabeth ella ellen elliot elliott elon emil emile emilia emily emma emmanuel
    enrico enrique eric erica erich erik erika erin ernest ernst esteban esther ethan etienne eugene
    eva evan eve evelyn evgeny ezra fabian fabio fabrice faisal farhad fatima federico felipe felix
    ferdinand fernanda fernando filip filippo fiona florence florian francesca francesco francis
    francisco franck francois françois frank franz fred frederic frederick fredrik friedrich fritz
    gabriel gabriela gareth gary gavin geoff geoffrey george georg georges gerald gerard gerd gilbert
    gilles gina giorgio giovanni giulia giuseppe glen glenn gloria gonzalo gordon grace graham greg
    gregor gregory greta guido guillaume guillermo gunnar gustav gustavo guy hal hamel han hannah hans
    harald haroon harold harriet harris harry haruki hassan heather hector heidi heinrich heinz helen
    helena helga henri henrik henry herbert herman hermann hideo hilary hiroshi holger holly horace
    horst howard hubert hugh hugo humberto ian ibrahim ignacio igor ilya imran ines ingo ingrid irene
    irina isaac isabel isabelle isaiah ismail ivan jack jackie jackson jacob jacqueline jacques jaime
    jakob jakub james jamie jan jane janet janice jared jaroslav jason javier jay jean jeff jeffrey
    jelani jen jenna jennifer jenny jens jeremy jerome jerry jesper jesse jessica jill jim jimmy joan
    joana joanna joaquin jochen joe joel joelle johan johann johanna johannes john johnny jon jonas
    jonathan jordan jordi jorge jose josé josef joseph josh joshua joyce juan judea judith judy juergen
    julia julian juliana julie julien juliet julius jun jürgen justin justine kai kamal karen karim
    karin karl karla karsten kate katherine kathleen kathryn kathy katie katrin katya kay keith kelly
    ken kenji kenneth kent kevin khalid kim kimberly kiran kirill klaus konrad konstantin kris
    kristen kristian kristin kristina kristof kumar kurt kyle lars larry laura lauren laurence laurent
    lawrence lea leah leandro lee leigh leila lena leo leon leonard leonardo leonid leslie lewis lex
    liam lila lilian lillian lily linda lindsay lionel lisa liz lorenzo lori louis louise luc luca
    lucas lucia lucy ludovic ludwig luigi luis luisa lukas luke lydia lynn maarten madeleine magnus
    mahmoud malcolm manfred manuel manuela mara marc marcel marcello marcelo marco marcos marcus
    margaret margarita maria marian mariana marie mario marina marius mark markus marlene marta martha
    martin martina marvin mary marc-andré massimo mateo mateusz mathew mathias mathieu matt matteo
    matthew matthias matthieu maureen maurice mauricio mauro max maxim maxime maya mehdi mehmet melanie
    melissa mercedes meredith michael michaela michal michel michele michelle miguel mikael mike
    mikhail milan miles milton mina miranda miriam mitchell mohamed mohammad mohammed moira molly
    monica monika morgan morris moshe murat murray mustafa myriam nadia nancy naomi natalia natalie
    natasha nate nathan nathaniel neal neil nelson nicholas nick nico nicola nicolas nicole niels
    nikhil niklas niko nikola nikolai nikolaus nils nina noam noah noel nora norbert norman oded ofer
    olaf oleg olga oliver olivia olivier omar oren oriol orla oscar oskar osman oswald otto owen pablo
    pamela paola paolo pascal pat patricia patrick paul paula paulo pavel pedro peggy penelope per
    percy pete peter petr petra phil philip philipp philippe phillip phyllis pier pierre pieter piotr
    piyush priya quentin rachel radek rafael rahul raj rajesh rakesh ralf ralph ramon randall randy
    raphael raquel rashid raul ravi ray raymond rebecca regina reid reiner reinhard rémi rené renata
    renato ricardo riccardo rich richard rick rita rob robert roberta roberto robin rodney rodrigo
    roger rohan rohit roland rolf roman ron ronald rosa rosalind rosie ross roy ruben rudolf rui
    rupert ruslan russ russell ruth ryan sabine sally salman salvador sam samantha samir samuel sander
    sandra sandro sanjay sanjeev santiago sara sarah sasha satoshi saul scott sean sebastian serena
    serge sergei sergey sergio seth shai shane shannon sharon shaun shawn sheila shelly sheryl shervine
    shimon shinji shirley shivani shreya sigmund silvia simon simona simone soledad solomon sofia sonia
    sonja sophia sophie soumith spencer srinivas stan stanislav stanislaw stanley stefan stefano stella
    stephan stephane stephanie stephen steve steven stewart stuart sudhir sue suman sundar sunil susan
    susanna susanne suzanne sven svetlana sylvain sylvia sylvie tamara tanja tanya tara tariq tatiana
    ted teresa terence terrence terry thea theo theodor theodore theresa thibault thierry thomas
    thorsten tiago tibor tim timothy tina tobias toby todd tom tomas tomasz tommaso tommy tony torsten
    tracy travis trevor tristan troy tyler ulf ulrich ulrike umberto ursula uwe vadim valentin valeria
    valerie vanessa vera veronica vic vicente victor victoria vijay viktor vikram vincent vincenzo
    viola violeta virginia vishal vitaly vivek vivian vladimir volker walter wanda warren wayne wendy
    werner wes whitney wilfried wilhelm will willem william winston wojciech wolfgang xavier yael yann
    yannick yasmin yoav yolanda yoshua yuki yulia yuri yury yves yvonne zach zachary zoe zoltan zoran
    """)
}
