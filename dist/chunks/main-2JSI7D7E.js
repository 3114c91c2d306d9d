import {
  main
} from "./chunk-ESWP54PM.js";
export {
  main
};
