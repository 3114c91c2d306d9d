import {
  main
} from "./chunk-UYMGVZYY.js";
export {
  main
};
