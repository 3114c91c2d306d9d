import {
  main
} from "./chunk-PLASMOYB.js";
export {
  main
};
