import {
  main
} from "../chunks/chunk-P3OJM336.js";
import {
  spec
} from "../chunks/chunk-LE73XA4I.js";
import "../chunks/chunk-PF6QD3FH.js";
import "../chunks/chunk-NTEBUN45.js";
import "../chunks/chunk-6EHYYE6Y.js";
import "../chunks/chunk-3TAPQBMJ.js";
import {
  runAction
} from "../chunks/chunk-O2S67H7Z.js";
import "../chunks/chunk-6D7TLEPQ.js";
import "../chunks/chunk-C2OB3XN3.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:all
await runAction(main, spec);
