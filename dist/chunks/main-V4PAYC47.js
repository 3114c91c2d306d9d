import {
  main
} from "./chunk-FDKL6DNF.js";
export {
  main
};
