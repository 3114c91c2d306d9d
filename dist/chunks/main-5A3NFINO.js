import {
  main
} from "./chunk-DIDGI676.js";
export {
  main
};
