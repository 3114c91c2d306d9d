import {
  main
} from "../chunks/chunk-HRWAG2CR.js";
import "../chunks/chunk-4HW4UM6B.js";
import "../chunks/chunk-D244PMC2.js";
import "../chunks/chunk-PYPHTEN4.js";
import "../chunks/chunk-QMWSC7NP.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-AB7T2RMG.js";
import "../chunks/chunk-6S47NSY7.js";
import "../chunks/chunk-33MEE5RU.js";
import "../chunks/chunk-ZCIC2N4N.js";
import "../chunks/chunk-ZWWD27OH.js";
import "../chunks/chunk-F5E75VSR.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-TF27PW7E.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:scan
await runAction(main, spec);
