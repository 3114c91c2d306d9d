import {
  main
} from "../chunks/chunk-KXWUYOS7.js";
import "../chunks/chunk-WFD4ZGW5.js";
import "../chunks/chunk-PYPHTEN4.js";
import "../chunks/chunk-QMWSC7NP.js";
import "../chunks/chunk-UH4CNWQ3.js";
import {
  runAction,
  spec
} from "../chunks/chunk-TF27PW7E.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:report
await runAction(main, spec);
