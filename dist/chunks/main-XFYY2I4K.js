import {
  main
} from "./chunk-JVKVYAXC.js";
export {
  main
};
