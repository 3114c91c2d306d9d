import {
  main
} from "../chunks/chunk-XTQNY4JV.js";
import "../chunks/chunk-EJYKZUNN.js";
import "../chunks/chunk-L7OIJT2H.js";
import "../chunks/chunk-CVVOTSYA.js";
import "../chunks/chunk-KHWELXQA.js";
import "../chunks/chunk-WTV2MAO4.js";
import "../chunks/chunk-U6JHQ43N.js";
import "../chunks/chunk-TT6LH4XT.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-F3M7LRAV.js";
import "../chunks/chunk-6DEXGKIM.js";
import "../chunks/chunk-B2WYBGRA.js";
import "../chunks/chunk-2R6XGD26.js";
import "../chunks/chunk-Y4WPRP6F.js";
import "../chunks/chunk-3LZTI4FX.js";
import {
  runAction,
  spec5 as spec
} from "../chunks/chunk-VF3UQO4G.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:attest
await runAction(main, spec);
