import {
  main
} from "../chunks/chunk-PUGVYAUO.js";
import "../chunks/chunk-TOUIKPJ4.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-X7R7E2JE.js";
import "../chunks/chunk-PNDWOPXE.js";
import "../chunks/chunk-PTHI4O2F.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-SLOFMR5Z.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:verify
await runAction(main, spec);
