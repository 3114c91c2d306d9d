import {
  main
} from "./chunk-I5JSZX75.js";
export {
  main
};
