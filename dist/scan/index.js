import {
  main
} from "../chunks/chunk-D6YIW22W.js";
import "../chunks/chunk-MOJHWE3Y.js";
import "../chunks/chunk-ZDTU7CMO.js";
import "../chunks/chunk-SEMFGDX7.js";
import "../chunks/chunk-CVAAGC25.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-3UAJ77QA.js";
import "../chunks/chunk-6S47NSY7.js";
import "../chunks/chunk-SLGHADJT.js";
import "../chunks/chunk-IVWOV6QT.js";
import "../chunks/chunk-2NRRA2FV.js";
import "../chunks/chunk-EMYZSQBG.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-2QFFKWPK.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:scan
await runAction(main, spec);
