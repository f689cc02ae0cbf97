/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["partner-onboarding-timeline"] = 
`region, Onboarding, not busy
heading, Onboarding, level 2
paragraph
Sunshine Operator Collective
National
90 days from Sat, Mar 28
end of paragraph
group, View of the plan
button, List, pressed
button, Board, not pressed
button, Gantt, not pressed
end of group, View of the plan
button, More about the plan, not expanded, has popup menu
region, Next for you
paragraph
Next for you
end of paragraph
heading, Sign off the co-branded portal, level 3
paragraph
It stands on staging. The soft launch cannot open without your signature.
end of paragraph
paragraph
Due Fri, Apr 17
end of paragraph
button, Review and sign off
button, Ask for changes
end of region, Next for you
status
region, Summary
term
Today
end of term
definition
Day 18
of 90
end of definition
term
Tasks done
end of term
definition
6
of 23
end of definition
term
Forecast finish
end of term
definition
Jun 22
+3 d
end of definition
term
Buffer left
end of term
definition
3
of 6 days
end of definition
term
Time to first value
end of term
definition
17 days
and counting
end of definition
paragraph
Toll-free numbers verified: 3 days later than planned. It moves Soft launch to Apr 21. The buffer absorbs it, so the plan still ends on Jun 25.
end of paragraph
end of region, Summary
region, Plan
group, Whose tasks
button, All 23, pressed
All
23
end of button, All 23, pressed
button, Mine 3, not pressed
Mine
3
end of button, Mine 3, not pressed
button, Waiting on CloudFran 1, not pressed
Waiting on CloudFran
1
end of button, Waiting on CloudFran 1, not pressed
end of group, Whose tasks
list
listitem, level 1, position 1, set size 7
button, Foundations, not expanded
5 of 5
Mar 28 – Apr 1
end of listitem, level 1, position 1, set size 7
listitem, level 1, position 2, set size 7
button, Integration, expanded
1 of 5
Apr 4 – 20
+3 d
CloudFran: DRE pod · You: Technical lead and IT and security
list
listitem, level 2, position 1, set size 5
Done
button, Sync of CRM, billing and support data
DRE pod
Done Apr 11
end of listitem, level 2, position 1, set size 5
listitem, level 2, position 2, set size 5
Under way
button, Single sign-on
Marcus Bell
·
Still missing: A successful test login
Fri, Apr 17
end of listitem, level 2, position 2, set size 5
listitem, level 2, position 3, set size 5
In review
button, Sign off the co-branded portal
You
·
Waiting for your sign-off
Fri, Apr 17
end of listitem, level 2, position 3, set size 5
listitem, level 2, position 4, set size 5
Under way
button, E-mail templates and sender domain
Marcus Bell
·
Still missing: DKIM and SPF are found
Fri, Apr 17
end of listitem, level 2, position 4, set size 5
listitem, level 2, position 5, set size 5
Under way
button, Toll-free numbers verified
DRE pod
·
Critical path.
It takes 10 to 14 days.
Mon, Apr 20
end of listitem, level 2, position 5, set size 5
end of list
end of listitem, level 1, position 2, set size 7
listitem, level 1, position 3, set size 7
paragraph
Gate to Soft launch
0 of 2 proofs
end of paragraph
list
listitem, level 2, position 1, set size 2
A test login succeeds
You
end of listitem, level 2, position 1, set size 2
listitem, level 2, position 2, set size 2
The portal is signed off
You
end of listitem, level 2, position 2, set size 2
end of list
end of listitem, level 1, position 3, set size 7
listitem, level 1, position 4, set size 7
button, Soft launch, not expanded
4 tasks
Apr 21 – 27
+3 d
end of listitem, level 1, position 4, set size 7
listitem, level 1, position 5, set size 7
button, Scale ramp, not expanded
4 tasks
Apr 28 – May 25
+3 d
end of listitem, level 1, position 5, set size 7
listitem, level 1, position 6, set size 7
button, General availability, not expanded
5 tasks
May 26 – Jun 22
+3 d
end of listitem, level 1, position 6, set size 7
listitem, level 1, position 7, set size 7
Buffer
3 of 6 days left
Jun 20 – 25
end of listitem, level 1, position 7, set size 7
end of list
end of region, Plan
region, Coming up
heading, Coming up, level 3
list
listitem, level 1, position 1, set size 3
Metrics and gap triage
Weekly, Thursday
Thu, Apr 16
end of listitem, level 1, position 1, set size 3
listitem, level 1, position 2, set size 3
Daily check-in, 15 min
Every business day
Tue, Apr 21
end of listitem, level 1, position 2, set size 3
listitem, level 1, position 3, set size 3
Quarterly business review
Every 3 months, first Wednesday
Wed, Jun 3
end of listitem, level 1, position 3, set size 3
end of list
end of region, Coming up
region, Gates
heading, Gates, level 3
list
listitem, level 1, position 1, set size 4
Five live
not yet
Five customers are live
You
0 of 5
end of listitem, level 1, position 1, set size 4
listitem, level 1, position 2, set size 4
Certificates
not yet
Every designated operator is certified
You
3 of 4
end of listitem, level 1, position 2, set size 4
listitem, level 1, position 3, set size 4
Twenty-five live
not yet
Twenty-five customers are live
You
0 of 25
end of listitem, level 1, position 3, set size 4
listitem, level 1, position 4, set size 4
Payouts
not yet
Payouts are enabled on the account
You
end of listitem, level 1, position 4, set size 4
end of list
end of region, Gates
region, Who to ask
heading, Who to ask, level 3
list
listitem, level 1, position 1, set size 4
Dana Whitfield
Customer success manager
end of listitem, level 1, position 1, set size 4
listitem, level 1, position 2, set size 4
DRE pod
Integration
end of listitem, level 1, position 2, set size 4
listitem, level 1, position 3, set size 4
Customer success manager
Anything, first
end of listitem, level 1, position 3, set size 4
listitem, level 1, position 4, set size 4
Partner desk
Pricing, expansion, changes to the master agreement
link, partners@cloudfran.com
end of listitem, level 1, position 4, set size 4
end of list
end of region, Who to ask
end of region, Onboarding, not busy`;
/* end snapshot partner-onboarding-timeline */

snapshots["partner-certification-tracker"] = 
`region, Certification, not busy
heading, Certification, level 2
paragraph
Operator certification
Mia Keller
end of paragraph
region, Your path
heading, Your path, level 3
paragraph
6 of 6 done
end of paragraph
list
listitem, level 1, not current item, position 1, set size 7
button, Platform
Done Jun 5, 2025
end of listitem, level 1, not current item, position 1, set size 7
listitem, level 1, not current item, position 2, set size 7
button, Vertical application
Done Jun 7, 2025
end of listitem, level 1, not current item, position 2, set size 7
listitem, level 1, not current item, position 3, set size 7
button, Excel migration
Done Jun 9, 2025
end of listitem, level 1, not current item, position 3, set size 7
listitem, level 1, not current item, position 4, set size 7
button, Demo environment
Done Jun 11, 2025
end of listitem, level 1, not current item, position 4, set size 7
listitem, level 1, not current item, position 5, set size 7
button, Simulations
Done Jun 15, 2025
end of listitem, level 1, not current item, position 5, set size 7
listitem, level 1, not current item, position 6, set size 7
button, Exam and review
Done Jun 17, 2025
end of listitem, level 1, not current item, position 6, set size 7
listitem, level 1, position 7, set size 7
button, Badge
Opens: Receiving leads and Taking customers live
end of listitem, level 1, position 7, set size 7
end of list
end of region, Your path
region, Certified Candlefish Operator
image, Badge: Certified Candlefish Operator
paragraph
Expires in 64 days
end of paragraph
heading, Certified Candlefish Operator, level 3
term
Issued
end of term
definition
Tue, Jun 17, 2025
end of definition
term
Valid until
end of term
definition
Wed, Jun 17, 2026
end of definition
term
Opened
end of term
definition
Receiving leads and Taking customers live
end of definition
button, Renew
button, Badge and link
button, Transcript
end of region, Certified Candlefish Operator
region, Beside the modules
heading, Technical, level 3
list
listitem, level 1, position 1, set size 3
Sample migration
met · Jun 16, 2025
“Shown in the review”
end of listitem, level 1, position 1, set size 3
listitem, level 1, position 2, set size 3
One vertical application configured
met · Jun 16, 2025
“Shown in the review”
end of listitem, level 1, position 2, set size 3
listitem, level 1, position 3, set size 3
Troubleshooting
met · Jun 16, 2025
“Shown in the review”
end of listitem, level 1, position 3, set size 3
end of list
heading, Business, level 3
list
listitem, level 1, position 1, set size 3
ROI presentation
met · Jun 16, 2025
“Shown in the review”
end of listitem, level 1, position 1, set size 3
listitem, level 1, position 2, set size 3
Discovery simulation
met · Jun 16, 2025
“Shown in the review”
end of listitem, level 1, position 2, set size 3
listitem, level 1, position 3, set size 3
Implementation timeline
met · Jun 16, 2025
“Shown in the review”
end of listitem, level 1, position 3, set size 3
end of list
heading, Beside the modules, level 3
list
listitem, level 1, position 1, set size 2
Monthly webinar
every month · met · last Apr 2
“Attended”
end of listitem, level 1, position 1, set size 2
listitem, level 1, position 2, set size 2
Quarterly update
every quarter · met · last Feb 23
“Read”
end of listitem, level 1, position 2, set size 2
end of list
end of region, Beside the modules
region, Team
heading, Team, level 3
paragraph
2 of 3 certified.
end of paragraph
button, Remind 1, not disabled
button, Team as CSV
group, Team
table
rowgroup
row, Person Platform 3/3 Vertical application 3/3 Excel migration 3/3 Demo environment 2/3 Simulations 2/3 Exam and review 2/3 Badge 2/3
columnheader, Person
columnheader, Platform 3/3
Platform
3/3
end of columnheader, Platform 3/3
columnheader, Vertical application 3/3
Vertical application
3/3
end of columnheader, Vertical application 3/3
columnheader, Excel migration 3/3
Excel migration
3/3
end of columnheader, Excel migration 3/3
columnheader, Demo environment 2/3
Demo environment
2/3
end of columnheader, Demo environment 2/3
columnheader, Simulations 2/3
Simulations
2/3
end of columnheader, Simulations 2/3
columnheader, Exam and review 2/3
Exam and review
2/3
end of columnheader, Exam and review 2/3
columnheader, Badge 2/3
Badge
2/3
end of columnheader, Badge 2/3
end of row, Person Platform 3/3 Vertical application 3/3 Excel migration 3/3 Demo environment 2/3 Simulations 2/3 Exam and review 2/3 Badge 2/3
end of rowgroup
rowgroup
row, Sol Okoye Apr 6 Apr 8 Apr 10 To do To do To do –
rowheader, Sol Okoye
Sol Okoye
end of rowheader, Sol Okoye
cell, Apr 6
Apr 6
end of cell, Apr 6
cell, Apr 8
Apr 8
end of cell, Apr 8
cell, Apr 10
Apr 10
end of cell, Apr 10
cell, To do
To do
end of cell, To do
cell, To do
To do
end of cell, To do
cell, To do
To do
end of cell, To do
cell, –
–
end of cell, –
end of row, Sol Okoye Apr 6 Apr 8 Apr 10 To do To do To do –
row, Jonas Roth Oct 24, 2025 Oct 26, 2025 Oct 28, 2025 Oct 30, 2025 Nov 3, 2025 7/8 Nov 5, 2025
rowheader, Jonas Roth
Jonas Roth
end of rowheader, Jonas Roth
cell, Oct 24, 2025
Oct 24, 2025
end of cell, Oct 24, 2025
cell, Oct 26, 2025
Oct 26, 2025
end of cell, Oct 26, 2025
cell, Oct 28, 2025
Oct 28, 2025
end of cell, Oct 28, 2025
cell, Oct 30, 2025
Oct 30, 2025
end of cell, Oct 30, 2025
cell, Nov 3, 2025
Nov 3, 2025
end of cell, Nov 3, 2025
cell, 7/8
7/8
end of cell, 7/8
cell, Nov 5, 2025
Nov 5, 2025
end of cell, Nov 5, 2025
end of row, Jonas Roth Oct 24, 2025 Oct 26, 2025 Oct 28, 2025 Oct 30, 2025 Nov 3, 2025 7/8 Nov 5, 2025
row, Mia Keller you Jun 5, 2025 Jun 7, 2025 Jun 9, 2025 Jun 11, 2025 Jun 15, 2025 7/8 Expires soon
rowheader, Mia Keller you
Mia Keller
you
end of rowheader, Mia Keller you
cell, Jun 5, 2025
Jun 5, 2025
end of cell, Jun 5, 2025
cell, Jun 7, 2025
Jun 7, 2025
end of cell, Jun 7, 2025
cell, Jun 9, 2025
Jun 9, 2025
end of cell, Jun 9, 2025
cell, Jun 11, 2025
Jun 11, 2025
end of cell, Jun 11, 2025
cell, Jun 15, 2025
Jun 15, 2025
end of cell, Jun 15, 2025
cell, 7/8
7/8
end of cell, 7/8
cell, Expires soon
Expires soon
end of cell, Expires soon
end of row, Mia Keller you Jun 5, 2025 Jun 7, 2025 Jun 9, 2025 Jun 11, 2025 Jun 15, 2025 7/8 Expires soon
end of rowgroup
end of table
end of group, Team
end of region, Team
end of region, Certification, not busy`;
/* end snapshot partner-certification-tracker */

snapshots["partner-customer-roster"] = 
`region, Customers, not busy
heading, Customers, level 2
button, Import, not disabled
button, Export
button, Add customer, not disabled
region, Portfolio
paragraph
Portfolio health, weighted by MRR
end of paragraph
paragraph
74.7
2 red
end of paragraph
image, MRR by health: Red $2,810.00, Amber $4,340.00, Green $11,090.00, no score $890.00
paragraph
$2,810 red
$4,340 amber
$11,090 green
end of paragraph
paragraph
Tier
end of paragraph
paragraph
Silver
2 customers to Gold
end of paragraph
image, 14 Bronze, Silver, from 6, and Gold, 16
paragraph
Bronze
Silver, from 6
Gold, 16
end of paragraph
paragraph
Territory protection, from Gold
end of paragraph
paragraph
3 of 4
conditions met
end of paragraph
list
listitem, level 1, position 1, set size 4
Met:
MRR $19,130
end of listitem, level 1, position 1, set size 4
listitem, level 1, position 2, set size 4
Not met:
12 active
end of listitem, level 1, position 2, set size 4
listitem, level 1, position 3, set size 4
Met:
Satisfaction 92.4%
end of listitem, level 1, position 3, set size 4
listitem, level 1, position 4, set size 4
Met:
Growth 21.3%
end of listitem, level 1, position 4, set size 4
end of list
end of region, Portfolio
group, Views
button, All 14, pressed
All
14
end of button, All 14, pressed
button, Needs attention 3, not pressed
Needs attention
3
end of button, Needs attention 3, not pressed
button, Renewing soon 2, not pressed
Renewing soon
2
end of button, Renewing soon 2, not pressed
button, Onboarding 2, not pressed
Onboarding
2
end of button, Onboarding 2, not pressed
end of group, Views
searchbox, Search customers, placeholder Search customers
combobox, Health, has popup listbox, not expanded
option, Health, not selected, position 1, set size 5
option, Red, red, not selected, position 2, set size 5
option, Amber, amber, not selected, position 3, set size 5
option, Green, green, not selected, position 4, set size 5
option, No score, none, not selected, position 5, set size 5
end of combobox, Health, has popup listbox, not expanded
combobox, Stage, has popup listbox, not expanded
option, Stage, not selected, position 1, set size 6
option, Prospect, prospect, not selected, position 2, set size 6
option, Onboarding, onboarding, not selected, position 3, set size 6
option, Live, live, not selected, position 4, set size 6
option, At risk, at_risk, not selected, position 5, set size 6
option, Left, churned, not selected, position 6, set size 6
end of combobox, Stage, has popup listbox, not expanded
combobox, Owner, has popup listbox, not expanded
option, Owner, not selected, position 1, set size 4
option, Jonas Roth, not selected, position 2, set size 4
option, Mia Keller, not selected, position 3, set size 4
option, Sol Okoye, not selected, position 4, set size 4
end of combobox, Owner, has popup listbox, not expanded
button, Tags, has popup menu
button, Views, has popup menu
button, Columns
grid, Customers, column count 11, multi-selectable, row count 16
rowgroup
row, Select all Customer Health MRR Stage Tickets Details, row index 1
columnheader, Select all, column index 1
checkbox, Select all, not checked
end of columnheader, Select all, column index 1
columnheader, Customer, column index 2, no defined sort order
button, Customer, With Shift: sort by this as well
end of columnheader, Customer, column index 2, no defined sort order
columnheader, Health, column index 3, sorted in ascending order
button, Health, With Shift: sort by this as well
end of columnheader, Health, column index 3, sorted in ascending order
columnheader, MRR, column index 5, no defined sort order
button, MRR, With Shift: sort by this as well
end of columnheader, MRR, column index 5, no defined sort order
columnheader, Stage, column index 6, no defined sort order
button, Stage, With Shift: sort by this as well
end of columnheader, Stage, column index 6, no defined sort order
columnheader, Tickets, column index 8, no defined sort order
button, Tickets, With Shift: sort by this as well
end of columnheader, Tickets, column index 8, no defined sort order
columnheader, Details, column index 11
Details
end of columnheader, Details, column index 11
end of row, Select all Customer Health MRR Stage Tickets Details, row index 1
end of rowgroup
rowgroup
row, Select Bluewater Marine Bluewater Marine 41 red, down 11 $1,850 At risk critical: 1, row index 2, not selected
gridcell, Select Bluewater Marine, column index 1
checkbox, Select Bluewater Marine, not checked
end of gridcell, Select Bluewater Marine, column index 1
rowheader, Bluewater Marine, column index 2
Bluewater Marine
end of rowheader, Bluewater Marine, column index 2
gridcell, 41 red, down 11, column index 3
41
image, red, down 11
−11
end of image, red, down 11
end of gridcell, 41 red, down 11, column index 3
gridcell, $1,850, column index 5
$1,850
end of gridcell, $1,850, column index 5
gridcell, At risk, column index 6
At risk
end of gridcell, At risk, column index 6
gridcell, critical: 1, column index 8
image, critical: 1
1
end of image, critical: 1
end of gridcell, critical: 1, column index 8
gridcell, column index 11
button, Details of Bluewater Marine, not expanded
end of gridcell, column index 11
end of row, Select Bluewater Marine Bluewater Marine 41 red, down 11 $1,850 At risk critical: 1, row index 2, not selected
row, Select Kestrel Freight Kestrel Freight 46 red, down 6 $960 At risk major: 1, row index 3, not selected
gridcell, Select Kestrel Freight, column index 1
checkbox, Select Kestrel Freight, not checked
end of gridcell, Select Kestrel Freight, column index 1
rowheader, Kestrel Freight, column index 2
Kestrel Freight
end of rowheader, Kestrel Freight, column index 2
gridcell, 46 red, down 6, column index 3
46
image, red, down 6
−6
end of image, red, down 6
end of gridcell, 46 red, down 6, column index 3
gridcell, $960, column index 5
$960
end of gridcell, $960, column index 5
gridcell, At risk, column index 6
At risk
end of gridcell, At risk, column index 6
gridcell, major: 1, column index 8
image, major: 1
1
end of image, major: 1
end of gridcell, major: 1, column index 8
gridcell, column index 11
button, Details of Kestrel Freight, not expanded
end of gridcell, column index 11
end of row, Select Kestrel Freight Kestrel Freight 46 red, down 6 $960 At risk major: 1, row index 3, not selected
row, Select Alder Street Dental Alder Street Dental 58 amber, down 4 $720 Live major: 1, row index 4, not selected
gridcell, Select Alder Street Dental, column index 1
checkbox, Select Alder Street Dental, not checked
end of gridcell, Select Alder Street Dental, column index 1
rowheader, Alder Street Dental, column index 2
Alder Street Dental
end of rowheader, Alder Street Dental, column index 2
gridcell, 58 amber, down 4, column index 3
58
image, amber, down 4
−4
end of image, amber, down 4
end of gridcell, 58 amber, down 4, column index 3
gridcell, $720, column index 5
$720
end of gridcell, $720, column index 5
gridcell, Live, column index 6
Live
end of gridcell, Live, column index 6
gridcell, major: 1, column index 8
image, major: 1
1
end of image, major: 1
end of gridcell, major: 1, column index 8
gridcell, column index 11
button, Details of Alder Street Dental, not expanded
end of gridcell, column index 11
end of row, Select Alder Street Dental Alder Street Dental 58 amber, down 4 $720 Live major: 1, row index 4, not selected
row, Select Foundry Lane Fitness Foundry Lane Fitness 62 amber, unchanged $540 Live None, row index 5, not selected
gridcell, Select Foundry Lane Fitness, column index 1
checkbox, Select Foundry Lane Fitness, not checked
end of gridcell, Select Foundry Lane Fitness, column index 1
rowheader, Foundry Lane Fitness, column index 2
Foundry Lane Fitness
end of rowheader, Foundry Lane Fitness, column index 2
gridcell, 62 amber, unchanged, column index 3
62
image, amber, unchanged
0
end of image, amber, unchanged
end of gridcell, 62 amber, unchanged, column index 3
gridcell, $540, column index 5
$540
end of gridcell, $540, column index 5
gridcell, Live, column index 6
Live
end of gridcell, Live, column index 6
gridcell, None, column index 8
gridcell, column index 11
button, Details of Foundry Lane Fitness, not expanded
end of gridcell, column index 11
end of row, Select Foundry Lane Fitness Foundry Lane Fitness 62 amber, unchanged $540 Live None, row index 5, not selected
row, Select Marigold Catering Marigold Catering 67 amber, up 5 $680 Onboarding None, row index 6, not selected
gridcell, Select Marigold Catering, column index 1
checkbox, Select Marigold Catering, not checked
end of gridcell, Select Marigold Catering, column index 1
rowheader, Marigold Catering, column index 2
Marigold Catering
end of rowheader, Marigold Catering, column index 2
gridcell, 67 amber, up 5, column index 3
67
image, amber, up 5
+5
end of image, amber, up 5
end of gridcell, 67 amber, up 5, column index 3
gridcell, $680, column index 5
$680
end of gridcell, $680, column index 5
gridcell, Onboarding, column index 6
Onboarding
end of gridcell, Onboarding, column index 6
gridcell, None, column index 8
gridcell, column index 11
button, Details of Marigold Catering, not expanded
end of gridcell, column index 11
end of row, Select Marigold Catering Marigold Catering 67 amber, up 5 $680 Onboarding None, row index 6, not selected
row, Select Juniper Property Group Juniper Property Group 71 amber, up 3 $2,400 Live question: 1, row index 7, not selected
gridcell, Select Juniper Property Group, column index 1
checkbox, Select Juniper Property Group, not checked
end of gridcell, Select Juniper Property Group, column index 1
rowheader, Juniper Property Group, column index 2
Juniper Property Group
end of rowheader, Juniper Property Group, column index 2
gridcell, 71 amber, up 3, column index 3
71
image, amber, up 3
+3
end of image, amber, up 3
end of gridcell, 71 amber, up 3, column index 3
gridcell, $2,400, column index 5
$2,400
end of gridcell, $2,400, column index 5
gridcell, Live, column index 6
Live
end of gridcell, Live, column index 6
gridcell, question: 1, column index 8
image, question: 1
1
end of image, question: 1
end of gridcell, question: 1, column index 8
gridcell, column index 11
button, Details of Juniper Property Group, not expanded
end of gridcell, column index 11
end of row, Select Juniper Property Group Juniper Property Group 71 amber, up 3 $2,400 Live question: 1, row index 7, not selected
row, Select Ridgeway Builders Ridgeway Builders 78 green, unchanged $1,320 Live None, row index 8, not selected
gridcell, Select Ridgeway Builders, column index 1
checkbox, Select Ridgeway Builders, not checked
end of gridcell, Select Ridgeway Builders, column index 1
rowheader, Ridgeway Builders, column index 2
Ridgeway Builders
end of rowheader, Ridgeway Builders, column index 2
gridcell, 78 green, unchanged, column index 3
78
image, green, unchanged
0
end of image, green, unchanged
end of gridcell, 78 green, unchanged, column index 3
gridcell, $1,320, column index 5
$1,320
end of gridcell, $1,320, column index 5
gridcell, Live, column index 6
Live
end of gridcell, Live, column index 6
gridcell, None, column index 8
gridcell, column index 11
button, Details of Ridgeway Builders, not expanded
end of gridcell, column index 11
end of row, Select Ridgeway Builders Ridgeway Builders 78 green, unchanged $1,320 Live None, row index 8, not selected
row, Select Osprey Logistics Osprey Logistics 81 green, up 2 $2,950 Live None, row index 9, not selected
gridcell, Select Osprey Logistics, column index 1
checkbox, Select Osprey Logistics, not checked
end of gridcell, Select Osprey Logistics, column index 1
rowheader, Osprey Logistics, column index 2
Osprey Logistics
end of rowheader, Osprey Logistics, column index 2
gridcell, 81 green, up 2, column index 3
81
image, green, up 2
+2
end of image, green, up 2
end of gridcell, 81 green, up 2, column index 3
gridcell, $2,950, column index 5
$2,950
end of gridcell, $2,950, column index 5
gridcell, Live, column index 6
Live
end of gridcell, Live, column index 6
gridcell, None, column index 8
gridcell, column index 11
button, Details of Osprey Logistics, not expanded
end of gridcell, column index 11
end of row, Select Osprey Logistics Osprey Logistics 81 green, up 2 $2,950 Live None, row index 9, not selected
row, Select Tidepool Veterinary Tidepool Veterinary 84 green, up 4 $610 Live None, row index 10, not selected
gridcell, Select Tidepool Veterinary, column index 1
checkbox, Select Tidepool Veterinary, not checked
end of gridcell, Select Tidepool Veterinary, column index 1
rowheader, Tidepool Veterinary, column index 2
Tidepool Veterinary
end of rowheader, Tidepool Veterinary, column index 2
gridcell, 84 green, up 4, column index 3
84
image, green, up 4
+4
end of image, green, up 4
end of gridcell, 84 green, up 4, column index 3
gridcell, $610, column index 5
$610
end of gridcell, $610, column index 5
gridcell, Live, column index 6
Live
end of gridcell, Live, column index 6
gridcell, None, column index 8
gridcell, column index 11
button, Details of Tidepool Veterinary, not expanded
end of gridcell, column index 11
end of row, Select Tidepool Veterinary Tidepool Veterinary 84 green, up 4 $610 Live None, row index 10, not selected
row, Select Hollis Crane Legal Hollis Crane Legal 86 green, up 1 $1,480 Live None, row index 11, not selected
gridcell, Select Hollis Crane Legal, column index 1
checkbox, Select Hollis Crane Legal, not checked
end of gridcell, Select Hollis Crane Legal, column index 1
rowheader, Hollis Crane Legal, column index 2
Hollis Crane Legal
end of rowheader, Hollis Crane Legal, column index 2
gridcell, 86 green, up 1, column index 3
86
image, green, up 1
+1
end of image, green, up 1
end of gridcell, 86 green, up 1, column index 3
gridcell, $1,480, column index 5
$1,480
end of gridcell, $1,480, column index 5
gridcell, Live, column index 6
Live
end of gridcell, Live, column index 6
gridcell, None, column index 8
gridcell, column index 11
button, Details of Hollis Crane Legal, not expanded
end of gridcell, column index 11
end of row, Select Hollis Crane Legal Hollis Crane Legal 86 green, up 1 $1,480 Live None, row index 11, not selected
row, Select Northgate Printing Northgate Printing 88 green, unchanged $430 Live None, row index 12, not selected
gridcell, Select Northgate Printing, column index 1
checkbox, Select Northgate Printing, not checked
end of gridcell, Select Northgate Printing, column index 1
rowheader, Northgate Printing, column index 2
Northgate Printing
end of rowheader, Northgate Printing, column index 2
gridcell, 88 green, unchanged, column index 3
88
image, green, unchanged
0
end of image, green, unchanged
end of gridcell, 88 green, unchanged, column index 3
gridcell, $430, column index 5
$430
end of gridcell, $430, column index 5
gridcell, Live, column index 6
Live
end of gridcell, Live, column index 6
gridcell, None, column index 8
gridcell, column index 11
button, Details of Northgate Printing, not expanded
end of gridcell, column index 11
end of row, Select Northgate Printing Northgate Printing 88 green, unchanged $430 Live None, row index 12, not selected
row, Select Saltmarsh Foods Saltmarsh Foods 91 green, up 3 $3,120 Live None, row index 13, not selected
gridcell, Select Saltmarsh Foods, column index 1
checkbox, Select Saltmarsh Foods, not checked
end of gridcell, Select Saltmarsh Foods, column index 1
rowheader, Saltmarsh Foods, column index 2
Saltmarsh Foods
end of rowheader, Saltmarsh Foods, column index 2
gridcell, 91 green, up 3, column index 3
91
image, green, up 3
+3
end of image, green, up 3
end of gridcell, 91 green, up 3, column index 3
gridcell, $3,120, column index 5
$3,120
end of gridcell, $3,120, column index 5
gridcell, Live, column index 6
Live
end of gridcell, Live, column index 6
gridcell, None, column index 8
gridcell, column index 11
button, Details of Saltmarsh Foods, not expanded
end of gridcell, column index 11
end of row, Select Saltmarsh Foods Saltmarsh Foods 91 green, up 3 $3,120 Live None, row index 13, not selected
row, Select Cedar Vale Retail Cedar Vale Retail 93 green, up 2 $1,180 Live None, row index 14, not selected
gridcell, Select Cedar Vale Retail, column index 1
checkbox, Select Cedar Vale Retail, not checked
end of gridcell, Select Cedar Vale Retail, column index 1
rowheader, Cedar Vale Retail, column index 2
Cedar Vale Retail
end of rowheader, Cedar Vale Retail, column index 2
gridcell, 93 green, up 2, column index 3
93
image, green, up 2
+2
end of image, green, up 2
end of gridcell, 93 green, up 2, column index 3
gridcell, $1,180, column index 5
$1,180
end of gridcell, $1,180, column index 5
gridcell, Live, column index 6
Live
end of gridcell, Live, column index 6
gridcell, None, column index 8
gridcell, column index 11
button, Details of Cedar Vale Retail, not expanded
end of gridcell, column index 11
end of row, Select Cedar Vale Retail Cedar Vale Retail 93 green, up 2 $1,180 Live None, row index 14, not selected
row, Select Pinecrest Clinics Pinecrest Clinics – no score $890 Onboarding None, row index 15, not selected
gridcell, Select Pinecrest Clinics, column index 1
checkbox, Select Pinecrest Clinics, not checked
end of gridcell, Select Pinecrest Clinics, column index 1
rowheader, Pinecrest Clinics, column index 2
Pinecrest Clinics
end of rowheader, Pinecrest Clinics, column index 2
gridcell, – no score, column index 3
–
image, no score
end of gridcell, – no score, column index 3
gridcell, $890, column index 5
$890
end of gridcell, $890, column index 5
gridcell, Onboarding, column index 6
Onboarding
end of gridcell, Onboarding, column index 6
gridcell, None, column index 8
gridcell, column index 11
button, Details of Pinecrest Clinics, not expanded
end of gridcell, column index 11
end of row, Select Pinecrest Clinics Pinecrest Clinics – no score $890 Onboarding None, row index 15, not selected
end of rowgroup
rowgroup
row, 14 customers 74.7 weighted $19,130 4 critical: 1, row index 16
gridcell, column index 1
rowheader, 14 customers, column index 2
gridcell, 74.7 weighted, column index 3
74.7
weighted
end of gridcell, 74.7 weighted, column index 3
gridcell, $19,130, column index 5
gridcell, column index 6
gridcell, 4 critical: 1, column index 8
4
image, critical: 1
1
end of image, critical: 1
end of gridcell, 4 critical: 1, column index 8
gridcell, column index 11
end of row, 14 customers 74.7 weighted $19,130 4 critical: 1, row index 16
end of rowgroup
end of grid, Customers, column count 11, multi-selectable, row count 16
status
14 customers
end of status
end of region, Customers, not busy`;
/* end snapshot partner-customer-roster */

snapshots["partner-payout-card"] = 
`region, Payouts, not busy
heading, Payouts, level 2
button, Hide amounts
region, By currency
group, Currency
button, US Dollar $12,924.69 Arrives Fri, May 1, pressed
US Dollar
$12,924
.69
Arrives Fri, May 1
end of button, US Dollar $12,924.69 Arrives Fri, May 1, pressed
button, Euro €776.60 Arrives Fri, May 1, not pressed
Euro
€776
.60
Arrives Fri, May 1
end of button, Euro €776.60 Arrives Fri, May 1, not pressed
end of group, Currency
paragraph
Each currency has its own date and statement. They are never added together.
end of paragraph
end of region, By currency
region, Next payout, for March 2026
paragraph
Next payout, for March 2026
end of paragraph
paragraph
$12,924
.69
end of paragraph
paragraph
Arrives
Fri, May 1, 2026
Account ending 4417
end of paragraph
list, Where it is
listitem, level 1, not current item, position 1, set size 4
Statement
Apr 1
end of listitem, level 1, not current item, position 1, set size 4
listitem, level 1, not current item, position 2, set size 4
Approved
Apr 3
end of listitem, level 1, not current item, position 2, set size 4
listitem, level 1, current step, position 3, set size 4
Sent
end of listitem, level 1, current step, position 3, set size 4
listitem, level 1, not current item, position 4, set size 4
In your bank
May 1
end of listitem, level 1, not current item, position 4, set size 4
end of list, Where it is
button, View statement
button, Estimate
end of region, Next payout, for March 2026
region, Why this amount
heading, Why this amount, level 3
paragraph
Month 14, Growth · Silver
end of paragraph
table
rowgroup
row, Stream Earned Growth Silver Your rate Your share
columnheader, Stream
columnheader, Earned
columnheader, Growth
columnheader, Silver
columnheader, Your rate
columnheader, Your share
end of row, Stream Earned Growth Silver Your rate Your share
end of rowgroup
rowgroup
row, Software 11 lines $12,345.67 60% +5 65% $8,024.69
rowheader, Software 11 lines
button, Software
11 lines
end of rowheader, Software 11 lines
cell, $12,345.67
cell, 60%
cell, +5
cell, 65%
65%
end of cell, 65%
cell, $8,024.69
end of row, Software 11 lines $12,345.67 60% +5 65% $8,024.69
row, Implementation 2 lines $4,000.00 85% – 85% $3,400.00
rowheader, Implementation 2 lines
button, Implementation
2 lines
end of rowheader, Implementation 2 lines
cell, $4,000.00
cell, 85%
cell, –
cell, 85%
85%
end of cell, 85%
cell, $3,400.00
end of row, Implementation 2 lines $4,000.00 85% – 85% $3,400.00
row, Support 5 lines $1,500.00 100% – 100% $1,500.00
rowheader, Support 5 lines
button, Support
5 lines
end of rowheader, Support 5 lines
cell, $1,500.00
cell, 100%
cell, –
cell, 100%
100%
end of cell, 100%
cell, $1,500.00
end of row, Support 5 lines $1,500.00 100% – 100% $1,500.00
end of rowgroup
rowgroup
row, Total $17,845.67 $12,924.69
rowheader, Total
cell, $17,845.67
cell
cell
cell
cell, $12,924.69
end of row, Total $17,845.67 $12,924.69
end of rowgroup
end of table
paragraph
Candlefish keeps $4,920.98.
Each line is rounded to the smallest unit, then added.
end of paragraph
end of region, Why this amount
region, Balances
term
Available
end of term
definition
$3,982.60
end of definition
term
Held until May 8
end of term
definition
$2,118.40
end of definition
term
Disputed
end of term
definition
button, $312.00
end of definition
term
Paid, last 12 months
end of term
definition
$121,586.37
end of definition
end of region, Balances
region, History
heading, History, level 3
button, Statements
button, As a table
image, Your share by statement month, May 2025 to April 2026, from $2,118.40 to $12,924.69.
May
Jun
Jul
Aug
Sep
Oct
Nov
Dec
Jan
Feb
Mar
Apr
end of image, Your share by statement month, May 2025 to April 2026, from $2,118.40 to $12,924.69.
list
listitem, level 1, position 1, set size 2
button, October 2025: The bank sent it back because the account was closed; it was paid again three days later.
end of listitem, level 1, position 1, set size 2
listitem, level 1, position 2, set size 2
From February 2026: Growth, at lower rates
end of listitem, level 1, position 2, set size 2
end of list
end of region, History
region, What if
heading, What if, level 3
list
listitem, level 1, position 1, set size 2
button, Gold, from 16 customers
Software 70%
+$617.28
end of listitem, level 1, position 1, set size 2
listitem, level 1, position 2, set size 2
button, Month 25, February 2027
Software 55% and Implementation 80%
−$1,434.57
end of listitem, level 1, position 2, set size 2
end of list
end of region, What if
region, Payout account
heading, Payout account, level 3
list
listitem, level 1, position 1, set size 2
Payouts are on
button, Manage
end of listitem, level 1, position 1, set size 2
listitem, level 1, position 2, set size 2
Proof of address
Needed by May 20, or payouts pause
end of listitem, level 1, position 2, set size 2
end of list
end of region, Payout account
end of region, Payouts, not busy`;
/* end snapshot partner-payout-card */

snapshots["partner-escalation-widget"] = 
`region, Support, not busy
heading, Support, level 2
paragraph
Open for …, until 5:00 PM
end of paragraph
button, New ticket, not disabled
region, Tickets
tablist, Tickets, orientated horizontally
tab, Open 5, selected, 1 control, position 1, set size 3
Open
5
end of tab, Open 5, selected, 1 control, position 1, set size 3
tab, Waiting for you 1, not selected, 1 control, position 2, set size 3
Waiting for you
1
end of tab, Waiting for you 1, not selected, 1 control, position 2, set size 3
tab, Closed 38, not selected, 1 control, position 3, set size 3
Closed
38
end of tab, Closed 38, not selected, 1 control, position 3, set size 3
end of tablist, Tickets, orientated horizontally
button, Search, filter and sort, not expanded
tabpanel, Open 5
list
listitem, level 1, position 1, set size 5
button, Nightly export stops at 02:00, current item
paragraph
Critical
L3 Engineering
Platform
T-2031
end of paragraph
paragraph
…
end of paragraph
image, to resolve: …% of the time used
paragraph
to resolve, by 8:50 PM
end of paragraph
end of listitem, level 1, position 1, set size 5
listitem, level 1, position 2, set size 5
button, Portal shows last year’s price, not current item
paragraph
Minor
L2 Partner success
Commercial
T-2027
end of paragraph
paragraph
… late
end of paragraph
image, to first answer: …% of the time used
paragraph
to first answer, due 9:30 AM
end of paragraph
end of listitem, level 1, position 2, set size 5
listitem, level 1, position 3, set size 5
button, Two customers cannot sign in, not current item
paragraph
Major
L2 Partner success
Platform
T-2034
end of paragraph
paragraph
…
end of paragraph
image, to first answer: …% of the time used
paragraph
to first answer, by 1:05 PM
end of paragraph
end of listitem, level 1, position 3, set size 5
listitem, level 1, position 4, set size 5
button, Can a customer sit in two territories?, not current item
paragraph
Question
L1 Portal
Commercial
T-2035
end of paragraph
paragraph
…
end of paragraph
image, to first answer: …% of the time used
paragraph
to first answer, by Thu, Apr 16, 9:09 AM
end of paragraph
end of listitem, level 1, position 4, set size 5
listitem, level 1, position 5, set size 5
button, Invoice import drops tax lines, not current item
paragraph
Major
L2 Partner success
Onboarding
T-2019
end of paragraph
paragraph
…
end of paragraph
image, to resolve: …% of the time used
paragraph
Paused: Waits for your file
end of paragraph
end of listitem, level 1, position 5, set size 5
end of list
end of tabpanel, Open 5
paragraph
Critical first, then by due time. Times are yours (Los Angeles). Office hours: Mon–Fri 09:00–17:00 in Los Angeles. Your program does not state its hours; these are assumed.
end of paragraph
end of region, Tickets
region, Nightly export stops at 02:00
heading, Nightly export stops at 02:00, level 3
Nightly export stops at 02:00
end of heading, Nightly export stops at 02:00, level 3
paragraph
Critical, blocking
In progress
Platform
T-2031
end of paragraph
button, Change severity, not disabled, has popup dialog
status
paragraph
Time to resolve
end of paragraph
paragraph
…
end of paragraph
image, … of 24 h used
term
Due
end of term
definition
time
8:50 PM
end of time
your time
end of definition
term
First answer
end of term
definition
In …
of 2 h
end of definition
term
Clock
end of term
definition
Day and night
end of definition
heading, Ladder, level 4
list
listitem, level 1, not current item, position 1, set size 4
L1 Portal
skipped
end of listitem, level 1, not current item, position 1, set size 4
listitem, level 1, not current item, position 2, set size 4
L2 Partner success
skipped
Critical starts at L3 Engineering
end of listitem, level 1, not current item, position 2, set size 4
listitem, level 1, current step, position 3, set size 4
L3 Engineering
here now
since Mon, Apr 13, 8:50 PM
end of listitem, level 1, current step, position 3, set size 4
listitem, level 1, not current item, position 4, set size 4
L4 Executive
in …
2:50 PM
end of listitem, level 1, not current item, position 4, set size 4
end of list
Engineering
within 2 h, day and night
button, Reply, not disabled, has popup dialog
button, Escalate now, not disabled, has popup dialog
button, Mark as solved, not disabled, has popup dialog
region, Conversation
heading, Conversation, level 4
list
listitem, level 1, position 1, set size 2
paragraph
You
opened the ticket
end of paragraph
paragraph
The export ends in the middle of a file, two nights in a row.
end of paragraph
time
Mon, Apr 13, 8:50 PM
end of time
end of listitem, level 1, position 1, set size 2
listitem, level 1, position 2, set size 2
paragraph
Priya Nair
replied
end of paragraph
paragraph
We see it in the log and are on it.
end of paragraph
time
Mon, Apr 13, 9:33 PM
end of time
end of listitem, level 1, position 2, set size 2
end of list
end of region, Conversation
end of region, Nightly export stops at 02:00
end of region, Support, not busy`;
/* end snapshot partner-escalation-widget */

snapshots["partner-brand-studio"] = 
`region, Brand studio, not busy
heading, Brand studio, level 2
paragraph
Sunshine Operator Collective
Draft of version 2
end of paragraph
button, Undo, disabled, key shortcuts Control+Z
button, Redo, disabled, key shortcuts Control+Shift+Z
button, Download tokens
button, Bring a theme in
button, Versions
button, Discard, disabled
button, Publish, disabled
region, Inputs
heading, Inputs, level 3
as live
group, Colour
Colour
Accent
Accent, colour picker, #f06b0c
textbox, Accent, oklch(0.68 0.185 47), not invalid
paragraph
White on this reads 3.08:1. Buttons see to it themselves: 6.53:1.
end of paragraph
button, Take the greys from the accent
Hue of the greys
slider, Hue of the greys, orientated horizontally, max value 360, min value 0, current value 65°
Chroma of the greys
slider, Chroma of the greys, orientated horizontally, max value 0.04, min value 0, current value 0.012
end of group, Colour
group, Type
Type
Font
combobox, Font, Seravek, Gill Sans Nova, Source Sans 3, Open Sans, Ubuntu, Calibri, sans-serif, Families, the first that is there counts. Those without a file here are brought along by the page., has popup listbox, not expanded, 1 control, not invalid
paragraph
Families, the first that is there counts. Those without a file here are brought along by the page.
end of paragraph
Font of headings
combobox, Font of headings, has popup listbox, not expanded, 1 control, not invalid
Font of code
combobox, Font of code, has popup listbox, not expanded, 1 control, not invalid
Weight of headings
combobox, Weight of headings, 700, has popup listbox, not expanded
option, 400, not selected, position 1, set size 5
option, 500, not selected, position 2, set size 5
option, 600, not selected, position 3, set size 5
option, 700, not selected, position 4, set size 5
option, 800, not selected, position 5, set size 5
end of combobox, Weight of headings, 700, has popup listbox, not expanded
Text size
combobox, Text size, 14, has popup listbox, not expanded
option, 12 px, 12, not selected, position 1, set size 8
option, 13 px, 13, not selected, position 2, set size 8
option, 14 px, 14, not selected, position 3, set size 8
option, 15 px, 15, not selected, position 4, set size 8
option, 16 px, 16, not selected, position 5, set size 8
option, 17 px, 17, not selected, position 6, set size 8
option, 18 px, 18, not selected, position 7, set size 8
option, 20 px, 20, not selected, position 8, set size 8
end of combobox, Text size, 14, has popup listbox, not expanded
Tracking of headings
slider, Tracking of headings, orientated horizontally, max value 0.05, min value -0.05, current value −0.012 em
Fonts as files
Add a file
Add a file, WOFF2, up to 4 MB each. Pages load it from the API, under a name of its own.
paragraph
WOFF2, up to 4 MB each. Pages load it from the API, under a name of its own.
end of paragraph
end of group, Type
group, Shape
Shape
Radius
slider, Radius, orientated horizontally, max value 24, min value 0, current value 10 px
Density
group, Density
button, Compact, not pressed
button, Normal, pressed
button, Roomy, not pressed
end of group, Density
Mode of pages
group, Mode of pages
button, Automatic, not pressed
button, Light, pressed
button, Dark, not pressed
end of group, Mode of pages
end of group, Shape
group, Logo
Logo
For light pages
None
Choose
Choose: For light pages, PNG, JPEG or WebP, up to 2 MB. It is made anew, so that nothing else comes along.
For dark pages
None
Choose
Choose: For dark pages, PNG, JPEG or WebP, up to 2 MB. It is made anew, so that nothing else comes along.
paragraph
PNG, JPEG or WebP, up to 2 MB. It is made anew, so that nothing else comes along.
end of paragraph
end of group, Logo
group, Colours of your own
Colours of your own
paragraph
Everything follows from the inputs. What you set here does not any more.
end of paragraph
combobox, Add a colour, has popup listbox, not expanded
option, Add a colour, not selected, position 1, set size 64
option, the accent, accent, not selected, position 2, set size 64
option, the accent under the pointer, accent-hover, not selected, position 3, set size 64
option, Accent marks, accent-mark, not selected, position 4, set size 64
option, Links, accent-text, not selected, position 5, set size 64
option, the accent’s tint, accent-soft, not selected, position 6, set size 64
option, accent-border, not selected, position 7, set size 64
option, border, not selected, position 8, set size 64
option, border-strong, not selected, position 9, set size 64
option, Edges of fields, border-control, not selected, position 10, set size 64
option, Grey marks, mark-neutral, not selected, position 11, set size 64
option, Focus ring, focus-color, not selected, position 12, set size 64
option, Green words, ok-text, not selected, position 13, set size 64
option, Green marks, ok-mark, not selected, position 14, set size 64
option, the green tint, ok-soft, not selected, position 15, set size 64
option, Amber words, warn-text, not selected, position 16, set size 64
option, Amber marks, warn-mark, not selected, position 17, set size 64
option, the amber tint, warn-soft, not selected, position 18, set size 64
option, Red words, danger-text, not selected, position 19, set size 64
option, Red marks, danger-mark, not selected, position 20, set size 64
option, the red tint, danger-soft, not selected, position 21, set size 64
option, Blue words, info-text, not selected, position 22, set size 64
option, the blue tint, info-soft, not selected, position 23, set size 64
option, the surface, surface, not selected, position 24, set size 64
option, the sunken surface, surface-sunken, not selected, position 25, set size 64
option, the raised surface, surface-raised, not selected, position 26, set size 64
option, a row under the pointer, surface-hover, not selected, position 27, set size 64
option, a fill, surface-fill, not selected, position 28, set size 64
option, the chosen segment, surface-thumb, not selected, position 29, set size 64
option, Text, text, not selected, position 30, set size 64
option, Muted text, text-muted, not selected, position 31, set size 64
option, Subtle text, text-subtle, not selected, position 32, set size 64
option, text-disabled, not selected, position 33, set size 64
option, Button text, on-accent, not selected, position 34, set size 64
option, badge-surface, not selected, position 35, set size 64
option, badge-text, not selected, position 36, set size 64
option, button-surface, not selected, position 37, set size 64
option, button-text, not selected, position 38, set size 64
option, button-border, not selected, position 39, set size 64
option, button-primary-surface, not selected, position 40, set size 64
option, button-primary-hover, not selected, position 41, set size 64
option, button-primary-text, not selected, position 42, set size 64
option, chart-track, not selected, position 43, set size 64
option, chart-bar, not selected, position 44, set size 64
option, chart-past, not selected, position 45, set size 64
option, chart-done, not selected, position 46, set size 64
option, chart-line, not selected, position 47, set size 64
option, chart-grid, not selected, position 48, set size 64
option, chart-text, not selected, position 49, set size 64
option, chart-today, not selected, position 50, set size 64
option, dialog-surface, not selected, position 51, set size 64
option, dialog-scrim, not selected, position 52, set size 64
option, field-surface, not selected, position 53, set size 64
option, field-border, not selected, position 54, set size 64
option, field-placeholder, not selected, position 55, set size 64
option, frame-surface, not selected, position 56, set size 64
option, link-text, not selected, position 57, set size 64
option, notice-surface, not selected, position 58, set size 64
option, row-border, not selected, position 59, set size 64
option, row-hover, not selected, position 60, set size 64
option, row-selected, not selected, position 61, set size 64
option, row-head-text, not selected, position 62, set size 64
option, skeleton-fill, not selected, position 63, set size 64
option, tab-mark, not selected, position 64, set size 64
end of combobox, Add a colour, has popup listbox, not expanded
end of group, Colours of your own
group, Domain
Domain
No name is set
button, Set the name
end of group, Domain
end of region, Inputs
region, Preview
heading, Preview, level 3
group, Shown
button, Draft, pressed
button, Live, not pressed
button, Side by side, not pressed
button, E-mail, not pressed
end of group, Shown
group, Mode
button, Light, pressed
button, Dark, not pressed
end of group, Mode
combobox, Seen as, all, has popup listbox, not expanded
option, Full colour, all, not selected, position 1, set size 4
option, Without green cones (deuteranopia), deuteranopia, not selected, position 2, set size 4
option, Without red cones (protanopia), protanopia, not selected, position 3, set size 4
option, Without blue cones (tritanopia), tritanopia, not selected, position 4, set size 4
end of combobox, Seen as, all, has popup listbox, not expanded
end of region, Preview
region, Contrast
heading, Contrast, level 3
64 of 64 pairs hold
paragraph
Light and dark, with and without more contrast.
end of paragraph
list, Light
listitem, level 1, position 1, set size 10
Amber marks on a fill
needs 3
3.11
holds
end of listitem, level 1, position 1, set size 10
listitem, level 1, position 2, set size 10
Green marks on a fill
needs 3
3.13
holds
end of listitem, level 1, position 2, set size 10
listitem, level 1, position 3, set size 10
Edges of fields on the accent’s tint
needs 3
3.16
holds
end of listitem, level 1, position 3, set size 10
listitem, level 1, position 4, set size 10
Grey marks on a fill
needs 3
3.17
holds
end of listitem, level 1, position 4, set size 10
listitem, level 1, position 5, set size 10
Subtle text on the accent’s tint
needs 4.5
4.88
holds
end of listitem, level 1, position 5, set size 10
listitem, level 1, position 6, set size 10
Accent marks on a fill
needs 3
3.45
holds
end of listitem, level 1, position 6, set size 10
listitem, level 1, position 7, set size 10
Green words on the accent’s tint
needs 4.5
5.67
holds
end of listitem, level 1, position 7, set size 10
listitem, level 1, position 8, set size 10
Red words on the red tint
needs 4.5
5.80
holds
end of listitem, level 1, position 8, set size 10
listitem, level 1, position 9, set size 10
Blue words on the accent’s tint
needs 4.5
5.92
holds
end of listitem, level 1, position 9, set size 10
listitem, level 1, position 10, set size 10
Links on the accent’s tint
needs 4.5
6.01
holds
end of listitem, level 1, position 10, set size 10
end of list, Light
button, 6 more, not expanded
end of region, Contrast
end of region, Brand studio, not busy`;
/* end snapshot partner-brand-studio */

