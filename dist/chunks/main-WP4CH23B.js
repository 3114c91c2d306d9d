import {
  main
} from "./chunk-UNHDH4HB.js";
export {
  main
};
