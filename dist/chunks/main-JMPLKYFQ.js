import {
  main
} from "./chunk-HXW6JDL5.js";
export {
  main
};
