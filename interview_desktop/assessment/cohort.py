"""Answers of our own about all kinds of work, for telling what likeness means for one question.

How alike an answer and a question come out depends on how the question is put. What these answers reach, which are about something
else, is the zero of the scale for that question (a cohort, as speaker verification uses it: z-norm, Li and Porter 1988).
"""

COHORT = (
    (
        "In my second month as a sales assistant I called eighty companies from a list, and most of them hung up. I changed the first "
        "sentence, asked about their delivery times, and after three weeks I had eleven appointments and sold four machines."
    ),
    (
        "We moved our office over one weekend. I ordered the van, labelled every box with a room number, and stood at the door with the plan. "
        "On Monday at eight all forty desks had power and the telephones worked."
    ),
    (
        "I taught a class of fourteen apprentices how to weld. I showed each seam slowly, let them practise on scrap metal, and "
        "marked the weak spots with chalk. At the end twelve of them passed the examination."
    ),
    (
        "I was responsible for the yearly budget of our department. I collected the invoices of three years, put them in a table and found "
        "that we paid twice for the same licence. My manager cancelled one, and we saved six thousand euros."
    ),
    (
        "On the night shift a patient fell next to his bed. I checked his pulse and called the doctor, and my colleague brought the "
        "blanket. We wrote the report at once, and since then the rail is always up."
    ),
    (
        "I designed a logo for a bakery. First I drew thirty sketches by hand, then I showed the owner three of them on a paper bag. She chose the "
        "one with the wheat ear, and we printed it in two colours."
    ),
    (
        "A lorry with fresh fish was stuck at the border. I telephoned the customs office, sent the missing papers by mail and found a "
        "second driver who took over. The fish arrived four hours late and the market still took it."
    ),
    (
        "For my thesis I measured how quickly concrete dries. I poured sixty cubes, weighed them every morning for a month and drew the curves. The "
        "result was that the temperature matters more than the mixture."
    ),
    (
        "We hired a new cook last spring. I read the applications, invited five people, and each of them prepared a soup for us. We took the quietest "
        "one, and the guests write about the soup until today."
    ),
    (
        "A firewall is a filter between two networks. It looks at each packet, compares address and port with a list of rules and lets it pass or not. "
        "It does not help when somebody opens an attachment inside."
    ),
    (
        "I want to work here because your company is well known and close to my home. I have ten years of practice in retail, I like to "
        "work with my hands, and I could begin on the first of next month."
    ),
    (
        "In five years I see myself in a position with responsibility. I would like to lead a small group, to go on with my languages and perhaps to "
        "spend some time abroad, and I think that this job is a step on the way."
    ),
    (
        "I usually get up at six, take the train and read the news on the way. At work I first drink a coffee, then I answer mails, and in the afternoon "
        "there are meetings. In the evening I play football or cook."
    ),
    (
        "Our machines were twenty years old and used a lot of oil. I compared three suppliers, visited two factories and worked out when the purchase "
        "pays for itself. The board decided for the smaller one, and it runs since May."
    ),
)
