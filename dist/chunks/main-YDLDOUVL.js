import {
  main,
  mainWithin
} from "./chunk-PFZMFZUW.js";
export {
  main,
  mainWithin
};
