import {
  main
} from "./chunk-NP2VZXST.js";
export {
  main
};
