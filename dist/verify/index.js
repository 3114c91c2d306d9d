import {
  main
} from "../chunks/chunk-HNBH56SJ.js";
import "../chunks/chunk-VS3FKUQ2.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-EQ5EFUZL.js";
import "../chunks/chunk-K7KSIUFN.js";
import "../chunks/chunk-ANJ4JNKW.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-5NRAA7QJ.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:verify
await runAction(main, spec);
