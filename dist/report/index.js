import {
  main
} from "../chunks/chunk-5DERHGNA.js";
import "../chunks/chunk-U5YJ54PW.js";
import "../chunks/chunk-J4FOCPZQ.js";
import "../chunks/chunk-EUSMLN7W.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-ARPJ5QGD.js";
import {
  runAction,
  spec
} from "../chunks/chunk-CMOMGRXO.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:report
await runAction(main, spec);
