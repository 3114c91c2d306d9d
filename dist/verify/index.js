import {
  main
} from "../chunks/chunk-S2ZUDBIM.js";
import "../chunks/chunk-FZP2Y43F.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-QAMYQFTA.js";
import "../chunks/chunk-5EAVTUAX.js";
import {
  spec
} from "../chunks/chunk-TIWP3URU.js";
import {
  runAction
} from "../chunks/chunk-3JQ7QT4L.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:verify
await runAction(main, spec);
