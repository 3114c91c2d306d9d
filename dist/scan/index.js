import {
  main
} from "../chunks/chunk-3I5KSSCI.js";
import "../chunks/chunk-QG3H5LG4.js";
import "../chunks/chunk-5UTMV6SU.js";
import "../chunks/chunk-LAQA2YK3.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-UZ2CSPK2.js";
import "../chunks/chunk-I4DLWTLC.js";
import "../chunks/chunk-ZBJT7H7V.js";
import "../chunks/chunk-SYS54YLN.js";
import "../chunks/chunk-7NKZF3KY.js";
import "../chunks/chunk-VNBBUG5Q.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-KDZCMFQC.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:scan
await runAction(main, spec);
