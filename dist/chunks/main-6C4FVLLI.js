import {
  main
} from "./chunk-UK4ZC4OL.js";
export {
  main
};
