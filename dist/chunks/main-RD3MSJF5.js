import {
  main
} from "./chunk-FPMK74I4.js";
export {
  main
};
