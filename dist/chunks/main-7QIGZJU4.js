import {
  main
} from "./chunk-EWSFEOTY.js";
export {
  main
};
