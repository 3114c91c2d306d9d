import {
  main
} from "../chunks/chunk-EWISIKG4.js";
import "../chunks/chunk-GBC5ABOC.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-5CAWRL5A.js";
import "../chunks/chunk-FKBXIGUB.js";
import {
  spec
} from "../chunks/chunk-YVXJZJ6H.js";
import {
  runAction
} from "../chunks/chunk-5BZ5NW4B.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:verify
await runAction(main, spec);
