import {
  main
} from "../chunks/chunk-D5P44I43.js";
import "../chunks/chunk-WKWJFTS7.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-Y4WPRP6F.js";
import "../chunks/chunk-BGPDJYKD.js";
import "../chunks/chunk-K7NRZZ3Y.js";
import "../chunks/chunk-3LZTI4FX.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-VF3UQO4G.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:verify
await runAction(main, spec);
