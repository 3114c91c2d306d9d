import {
  main
} from "../chunks/chunk-DVLHMKWL.js";
import "../chunks/chunk-ZASCSH42.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-ZQ66OP7K.js";
import "../chunks/chunk-F6PV4HQM.js";
import {
  spec
} from "../chunks/chunk-EJOBFAWT.js";
import {
  runAction
} from "../chunks/chunk-YGWZVOON.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:verify
await runAction(main, spec);
