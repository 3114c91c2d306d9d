import {
  main
} from "./chunk-QPQLXSV2.js";
export {
  main
};
