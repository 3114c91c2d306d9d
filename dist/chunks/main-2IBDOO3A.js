import {
  main
} from "./chunk-RND3ZZVS.js";
export {
  main
};
