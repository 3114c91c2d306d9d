import {
  main,
  mainWithin
} from "./chunk-PQTQT25X.js";
export {
  main,
  mainWithin
};
