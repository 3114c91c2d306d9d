import {
  main
} from "../chunks/chunk-QQL7BV3M.js";
import "../chunks/chunk-3UAJ77QA.js";
import "../chunks/chunk-6S47NSY7.js";
import "../chunks/chunk-SLGHADJT.js";
import "../chunks/chunk-IVWOV6QT.js";
import "../chunks/chunk-2NRRA2FV.js";
import {
  runAction,
  spec2 as spec
} from "../chunks/chunk-2QFFKWPK.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sbom
await runAction(main, spec);
