import {
  main
} from "../chunks/chunk-GOPBSFCS.js";
import "../chunks/chunk-UZ2CSPK2.js";
import "../chunks/chunk-I4DLWTLC.js";
import "../chunks/chunk-ZBJT7H7V.js";
import "../chunks/chunk-SYS54YLN.js";
import "../chunks/chunk-7NKZF3KY.js";
import {
  runAction,
  spec2 as spec
} from "../chunks/chunk-KDZCMFQC.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sbom
await runAction(main, spec);
