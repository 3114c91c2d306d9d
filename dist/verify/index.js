import {
  main
} from "../chunks/chunk-2XKISBE3.js";
import "../chunks/chunk-NYRF5AAP.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-US7TDLGI.js";
import "../chunks/chunk-3ZLW5PH3.js";
import "../chunks/chunk-EHJVN34S.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-R7DKDFWM.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:verify
await runAction(main, spec);
