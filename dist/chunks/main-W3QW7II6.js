import {
  main
} from "./chunk-WK3GYGVS.js";
export {
  main
};
