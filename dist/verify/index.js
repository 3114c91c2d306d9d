import {
  main
} from "../chunks/chunk-YTBSD4XL.js";
import "../chunks/chunk-WB7WC76Y.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-QWRUSMWF.js";
import "../chunks/chunk-SFRA6V6T.js";
import "../chunks/chunk-M3NBJICO.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-PDDQ2E3J.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:verify
await runAction(main, spec);
