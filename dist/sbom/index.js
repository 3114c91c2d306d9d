import {
  main
} from "../chunks/chunk-3E4LHUZY.js";
import "../chunks/chunk-SMW56VZ6.js";
import "../chunks/chunk-J2C7I7QH.js";
import "../chunks/chunk-ZBJT7H7V.js";
import "../chunks/chunk-5O4OBUQX.js";
import "../chunks/chunk-7NKZF3KY.js";
import {
  runAction,
  spec2 as spec
} from "../chunks/chunk-MVPSUWTX.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sbom
await runAction(main, spec);
