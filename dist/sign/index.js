import {
  main
} from "../chunks/chunk-GTNJM4MT.js";
import "../chunks/chunk-X6BPIQK6.js";
import "../chunks/chunk-MCE7XTFV.js";
import "../chunks/chunk-BAHV5PGC.js";
import "../chunks/chunk-7B6AN2D7.js";
import "../chunks/chunk-JJRRGE2E.js";
import "../chunks/chunk-J6SY6EB5.js";
import "../chunks/chunk-E3GOH5SC.js";
import "../chunks/chunk-EJ4FRH4Z.js";
import "../chunks/chunk-SY7AP3PW.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-4A55FV7Y.js";
import "../chunks/chunk-VF4WJYW7.js";
import {
  spec
} from "../chunks/chunk-3FOTSGXL.js";
import {
  runAction
} from "../chunks/chunk-AGIHZJF3.js";
import "../chunks/chunk-6D7TLEPQ.js";
import "../chunks/chunk-HYN2GBT3.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:sign
await runAction(main, spec);
