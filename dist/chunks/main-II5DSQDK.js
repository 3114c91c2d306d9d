import {
  main
} from "./chunk-QDL2QDRE.js";
export {
  main
};
